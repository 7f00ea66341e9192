import type { PlannerModel } from '../planner-model.ts';

/** The ways in which the open plan leaves the device, inside the session's card: link, QR code, invitation, file, paper. */
export function ShareCard({ model }: { model: PlannerModel }) {
  return (
    <section class="share" id="share" aria-labelledby="share-title">
      <h3 id="share-title">{model.data.messages.share.title}</h3>
    </section>
  );
}

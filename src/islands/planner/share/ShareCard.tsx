import { useEffect, useMemo } from 'preact/hooks';
import { fill } from '#src/domain/text/fill.ts';
import { isLinkTooLong } from '../../plan-link/encode-plan-link.ts';
import { longestCode } from '../../paper/qr-code.ts';
import type { PlannerModel } from '../planner-model.ts';
import { CodeBox } from './CodeBox.tsx';
import { ContentsList } from './ContentsList.tsx';
import { LinkField } from './LinkField.tsx';
import { createPlanLink } from './plan-link.ts';
import { FileButton, OtherWays } from './OtherWays.tsx';

/** The ways in which the open plan leaves the device, inside the session's card: link, QR code, invitation, file, paper. */
export function ShareCard({ model }: { model: PlannerModel }) {
  const link = useMemo(() => createPlanLink(model), [model]);
  useEffect(() => link.stop, [link]);
  const words = model.data.messages.share;
  const shared = link.shared.value;
  if (!shared) return null;
  const address = link.address.value;
  const length = address?.length ?? 0;
  const count = (n: number): string => new Intl.NumberFormat(model.data.language === 'fr' ? 'fr-FR' : 'en-GB').format(n);
  const isTooLong = address !== null && isLinkTooLong(address);
  const withNotes = link.withNotes.value;
  const reason = withNotes
    ? words.fileFirst.notes
    : isTooLong
      ? fill(words.fileFirst.tooLong, { n: count(length) })
      : length > longestCode
        ? fill(words.fileFirst.noCode, { n: count(length), most: count(longestCode) })
        : link.state.value === 'failed'
          ? words.fileFirst.failed
          : null;
  return (
    <section class="share" id="share" aria-labelledby="share-title" tabIndex={-1}>
      <h3 id="share-title">{words.title}</h3>
      {reason !== null && (
        <div class="share-file-first">
          <p>{reason}</p>
          <FileButton model={model} link={link} isFirst />
        </div>
      )}
      {!isTooLong && link.state.value !== 'failed' && <LinkField link={link} messages={words} isFirst={reason === null} />}
      {reason === null && address !== null && <CodeBox address={address} messages={words.code} />}
      <ContentsList plan={shared} data={model.data} />
      <OtherWays model={model} link={link} hasFile={reason === null} />
      <div class="share-notes">
        <label class="check">
          <input
            type="checkbox"
            checked={withNotes}
            aria-describedby="share-notes-help"
            onChange={(event) => (link.withNotes.value = event.currentTarget.checked)}
          />
          <span>{words.withNotes}</span>
        </label>
        <p id="share-notes-help" class="field-help">
          {words.withNotesHelp}
        </p>
      </div>
    </section>
  );
}

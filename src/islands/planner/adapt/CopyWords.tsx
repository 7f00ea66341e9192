import { Icon } from '#src/ui/icon.tsx';
import { useAdapting } from './adapting.ts';

/** Copies a text, and says whether that worked. */
export function CopyWords({ text, label, describedBy }: { text: string; label: string; describedBy?: string }) {
  const { t, say } = useAdapting();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      say(t.review.copied);
    } catch {
      say(t.review.copyFailed);
    }
  };
  return (
    <button type="button" class="button secondary" aria-describedby={describedBy} onClick={() => void copy()}>
      <Icon name="copy" /> {label}
    </button>
  );
}

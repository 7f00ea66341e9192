import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { OpenFileButton, PasteLink } from './Open.tsx';
import type { UnreadPlan } from './open-plan.ts';
import type { SessionPageProps } from './session-props.ts';

interface Props {
  problem: UnreadPlan;
  page: SessionPageProps;
  /** Whether a session is followed on this device: then there is a way back to it. */
  isFollowing: boolean;
  onText: (text: string) => Promise<boolean>;
  onFile: (file: File) => Promise<void>;
  onBack: () => void;
}

/** What the person who helps may want to know, in one line. */
function detailOf({ from, version, received, expected, where, code }: UnreadPlan, { language, messages }: SessionPageProps): string {
  const t = messages.unreadable;
  const number = (n: number): string => new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB').format(n);
  const first =
    version === undefined
      ? t[from === 'link' ? 'detailLinkPlain' : 'detailFilePlain']
      : fill(t[from === 'link' ? 'detailLink' : 'detailFile'], { version });
  return [
    first,
    ...(received === undefined ? [] : [fill(from === 'link' ? t.received : t.receivedBytes, { n: number(received) })]),
    ...(expected === undefined ? [] : [fill(t.expected, { n: number(expected) })]),
    ...(where === undefined || where === '' ? [] : [fill(t.where, { where })]),
    t.nothingOpened,
    fill(t.code, { code }),
  ].join(' ');
}

/** The design's error page: what happened, three ways out, what is safe, and the detail for whoever helps. */
export function Unreadable({ problem, page, isFollowing, onText, onFile, onBack }: Props) {
  const { unreadable: t, open } = page.messages;
  const { title, text } = t.problems[problem.code];
  return (
    <div class="session-unreadable">
      <h1 tabIndex={-1}>{title}</h1>
      <p class="lead">{text}</p>
      <ul class="ways" role="list">
        <li>
          <h2>{t.pasteTitle}</h2>
          <p>{t.pasteText}</p>
          <PasteLink messages={open} onText={onText} />
        </li>
        <li>
          <h2>{t.fileTitle}</h2>
          <p>{t.fileText}</p>
          <OpenFileButton messages={open} onFile={onFile} />
        </li>
        <li>
          <h2>{t.withoutTitle}</h2>
          <p>{t.withoutText}</p>
          <a class="button quiet" href={page.lessonsHref}>
            {t.lessons}
          </a>
        </li>
      </ul>
      <p class="safe">
        <Icon name="ok" size={26} /> <strong>{t.safe}</strong> {isFollowing ? t.safeFollowed : t.safeText}
      </p>
      {isFollowing && (
        <button type="button" class="button quiet" onClick={onBack}>
          {t.back}
        </button>
      )}
      <details class="helper">
        <summary>
          <Icon name="info" /> {t.helper}
        </summary>
        <p>{detailOf(problem, page)}</p>
      </details>
    </div>
  );
}

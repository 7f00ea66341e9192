import { render, type VNode } from 'preact';
import type { Language } from '#src/domain/text/language.ts';
import { Icon } from '#src/ui/icon.tsx';
import { Markdown, MarkdownLine } from '#src/ui/markdown/Markdown.tsx';
import type { LessonPage } from './lesson-page.ts';

/** Draws once, and gives the nodes: what a mentor wrote reacts to nothing. */
export function drawn(view: VNode): ChildNode[] {
  const place = document.createElement('div');
  render(view, place);
  return [...place.childNodes];
}

const surroundings = ({ settings, terms, glossary }: LessonPage) => ({ settings, terms, ...(glossary && { glossary }) });

/** Where a passage stands: its terms get ids of their own from it. */
export interface Passage {
  page: LessonPage;
  language: Language;
  /** Letters, figures and hyphens, once in the page. */
  name: string;
}

/** A mentor's Markdown, as the lesson's own would be drawn. */
export function Written({ text, part, at }: { text: string; part?: number; at: Passage }) {
  return (
    <Markdown
      text={text}
      language={at.language}
      termIds={`${at.name}-term-`}
      {...surroundings(at.page)}
      {...(part !== undefined && { part })}
    />
  );
}

/** A heading with other words: the id of the one that it replaces. */
export function drawnTitle(old: Element, text: string, at: Passage): ChildNode[] {
  return drawn(
    <h2 id={old.id} data-part="0">
      <MarkdownLine text={text} language={at.language} termIds={`${at.name}-term-`} {...surroundings(at.page)} />
    </h2>,
  );
}

interface NoteProps {
  text: string;
  at: Passage;
}

/** What the mentor added for the mentee: on white, signed. */
export function CompanyNote({ text, at, signature }: NoteProps & { signature: string }) {
  return (
    <div class="company-note" role="note" lang={at.language}>
      <Written text={text} at={at} />
      <p class="company-note-by" lang={at.page.language}>
        {signature}
      </p>
    </div>
  );
}

/** What the mentor noted for the session, or what an exercise expects: on mentor paper, in the mentor's view only. */
export function drawnForMentor(title: string, content: VNode, looks: 'mentor-note' | 'expected-answer'): ChildNode[] {
  const template = document.createElement('template');
  template.dataset['mentorTemplate'] = '';
  template.content.append(
    ...drawn(
      <aside class={looks} data-mentor-note data-pagefind-ignore>
        <p class="mentor-note-title">
          <Icon name="note" /> {title}
        </p>
        {content}
      </aside>,
    ),
  );
  return [template];
}

/** What the mentor had written for something that is no longer as it was: closed, and never lost. */
export function Kept({ title, children }: { title: string; children: VNode | VNode[] }) {
  return (
    <details class="mentor-words">
      <summary>{title}</summary>
      <div>{children}</div>
    </details>
  );
}

import { z } from 'zod';
import type { Localized } from '#src/domain/text/language.ts';
import { reportDuplicates, type Problem } from '../../../contract.ts';
import { kebabId, localizedText } from '../../../fields.ts';

/** What every setting has. */
const common = {
  /** Unique in the scene; also the name of the field that holds it. */
  id: kebabId,
  /** What the setting is called on the screen. */
  label: localizedText,
  /** A line under it, as such screens have them. Says what the setting does, never what to choose. */
  help: localizedText.optional(),
};

const setting = z.discriminatedUnion('type', [
  z.strictObject({
    ...common,
    /** On or off. */
    type: z.literal('switch'),
    /** How it stands at the beginning. */
    on: z.boolean(),
  }),
  z.strictObject({
    ...common,
    /** One of several values. */
    type: z.literal('choice'),
    /** The values, in the order of the screen. */
    options: z
      .array(
        z.strictObject({
          /** Unique in the setting. */
          id: kebabId,
          /** The value in words. */
          label: localizedText,
        }),
      )
      .min(2)
      .max(5),
    /** Id of the value at the beginning. Without it nothing is chosen yet, and the choice has to be made. */
    value: kebabId.optional(),
  }),
  z.strictObject({
    ...common,
    /** Things that have access: open sessions, connected apps. Each can be removed. */
    type: z.literal('access'),
    /** What has access at the beginning. */
    items: z
      .array(
        z.strictObject({
          /** Unique in the setting. */
          id: kebabId,
          /** Its name: “Phone, signed in today”. */
          label: localizedText,
          /** What is known of it: when, where, what it may do. */
          note: localizedText.optional(),
          /** True for the one that is in use: it can't be removed. */
          current: z.boolean().optional(),
        }),
      )
      .min(1)
      .max(6),
  }),
]);

const scalar = z.union([z.string(), z.boolean()]);

const line = z.strictObject({
  /** Settings and the value (or one of the values) that each must have for the line to be seen. Default: it always is. */
  when: z.record(kebabId, z.union([scalar, z.array(scalar).min(1)])).optional(),
  /** What is seen. */
  text: localizedText,
  /** What is seen otherwise. Default: nothing. */
  otherwise: localizedText.optional(),
});

export const privacyScene = z.strictObject({
  /** Whose settings these are. */
  owner: z.strictObject({
    /** First and last name. */
    name: z.string().trim().min(1),
    /** A word or two under the name: “Sales director”. */
    note: localizedText.optional(),
  }),
  /** The pages of settings, in order. */
  pages: z
    .array(
      z.strictObject({
        /** Unique in the scene. */
        id: kebabId,
        /** One or two words. */
        label: localizedText,
        /** The settings of this page, in order. */
        settings: z.array(setting).min(1).max(8),
      }),
    )
    .min(1)
    .max(5),
  /** What stands above the views. Default: “View as”. */
  views_label: localizedText.optional(),
  /** What can be looked at from outside: somebody, or a moment. Follows the settings. */
  views: z
    .array(
      z.strictObject({
        /** Unique in the scene. */
        id: kebabId,
        /** Whose eyes: “A search engine”. */
        label: localizedText,
        /** The heading of the view. Default: the owner's name. */
        title: localizedText.optional(),
        /** What is seen, in order. */
        lines: z.array(line).min(1).max(10),
      }),
    )
    .min(1)
    .max(4),
});

/** One language of the scene. */
export type PrivacyScene = Localized<z.output<typeof privacyScene>>;

/** Finds what the shape cannot say. */
export function checkPrivacy(scene: z.output<typeof privacyScene>, problem: Problem): void {
  const settings = scene.pages.flatMap((page) => page.settings);
  const ids = settings.map(({ id }) => id);
  reportDuplicates(
    scene.pages.map(({ id }) => id),
    'pages',
    problem,
  );
  reportDuplicates(
    scene.views.map(({ id }) => id),
    'views',
    problem,
  );
  if (settings.length > 16) problem(['pages'], `${settings.length} settings are more than one sitting can hold; keep 16 at most`);
  const seen = new Set(['page', 'view']);
  scene.pages.forEach((page, at) =>
    page.settings.forEach((each, index) => {
      const path = ['pages', at, 'settings', index];
      if (seen.has(each.id))
        problem([...path, 'id'], `the id "${each.id}" is taken by another setting or by the screen; give each its own`);
      seen.add(each.id);
      if (each.type === 'choice') {
        const values = each.options.map(({ id }) => id);
        reportDuplicates(values, 'options', (_path, message) => problem([...path, 'options'], message));
        if (each.value && !values.includes(each.value))
          problem([...path, 'value'], `"${each.value}" is not among the options; they are ${values.join(', ')}`);
      }
      if (each.type === 'access')
        reportDuplicates(
          each.items.map(({ id }) => id),
          'items',
          (_path, message) => problem([...path, 'items'], message),
        );
    }),
  );
  scene.views.forEach((view, at) =>
    view.lines.forEach(({ when = {} }, index) => {
      for (const id of Object.keys(when).filter((each) => !ids.includes(each)))
        problem(['views', at, 'lines', index, 'when', id], `there is no setting "${id}"; the settings are ${ids.join(', ')}`);
    }),
  );
}

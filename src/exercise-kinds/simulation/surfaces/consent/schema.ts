import { z } from 'zod';
import type { Localized } from '#src/domain/text/language.ts';
import { reportDuplicates, type Problem } from '../../../contract.ts';
import { kebabId, localizedText } from '../../../fields.ts';

const purpose = z.strictObject({
  /** Unique in the site; also the end of the name of the switch. */
  id: kebabId,
  /** What the trackers are for: “Advertising chosen for you”. */
  label: localizedText,
  /** A line under it. */
  note: localizedText.optional(),
  /** `needed`: always there. `consent`: asks. `interest`: runs, on a “legitimate interest”, until one objects. */
  basis: z.enum(['needed', 'consent', 'interest']),
  /** How its switch stands at the beginning. Default: off for `consent`, on for `interest`. */
  on: z.boolean().optional(),
});

const button = z.strictObject({
  /** Unique in the site, purposes included. */
  id: kebabId,
  /** What it says. */
  label: localizedText,
  /**
   * `accept`, `refuse`: everything at once. `save`: as the switches stand. `object`: turns the switches of “legitimate interest” off and stays.
   * `open`: leads to a layer. `close`: away with the banner, without an answer.
   */
  does: z.enum(['accept', 'refuse', 'save', 'object', 'open', 'close']),
  /** Id of the layer that it opens. */
  opens: kebabId.optional(),
  /** Ids of purposes that “refuse” leaves as their switches stand. */
  keeps: z.array(kebabId).min(1).optional(),
  /** How it looks: the one that catches the eye, an ordinary one, or words that are underlined. Default: ordinary. */
  look: z.enum(['main', 'plain', 'link']).optional(),
});

const layer = z.strictObject({
  /** Unique in the site. */
  id: kebabId,
  /** Its heading. */
  title: localizedText,
  /** What it says. */
  text: localizedText,
  /** Purposes whose switches stand here, in order. */
  switches: z.array(kebabId).min(1).optional(),
  /** Its buttons, in order. */
  buttons: z.array(button).min(1).max(5),
});

const site = z.strictObject({
  /** Unique in the scene. */
  id: kebabId,
  /** Its name, invented. */
  name: localizedText,
  /** Where it stands. */
  address: z.string().regex(/^([a-z0-9-]+\.)+(example|test)$/, 'write a host that ends in .example or .test'),
  /** What one came to read. */
  title: localizedText,
  text: localizedText,
  /** What its trackers are for. */
  purposes: z.array(purpose).min(2).max(8),
  /** The banner, layer by layer; the first is the one that comes by itself. */
  layers: z.array(layer).min(1).max(4),
  /** The link at the foot of the page, with which one changes one's mind. */
  manage: z.strictObject({
    /** What it says: “Cookies”. */
    label: localizedText,
    /** Id of the layer that it opens. */
    opens: kebabId,
  }),
  /** Purposes that were agreed to on an earlier visit: no banner comes by itself. */
  agreed: z.array(kebabId).min(1).optional(),
});

export const consentScene = z.strictObject({
  /** The sites, each in a tab of its own. */
  sites: z.array(site).min(1).max(5),
});

/** One language of the scene. */
export type ConsentScene = Localized<z.output<typeof consentScene>>;

/** Ends of the fields that a site has besides its switches. */
const taken = ['layer', 'active', 'extra', 'decided', 'clicks', 'manage'];

function checkSite(one: z.output<typeof site>, path: (string | number)[], problem: Problem): void {
  const purposes = one.purposes.map(({ id }) => id);
  const layers = one.layers.map(({ id }) => id);
  const names = [...taken, ...purposes, ...one.layers.flatMap(({ buttons }) => buttons.map(({ id }) => id))];
  for (const id of new Set(names.filter((each, index) => names.indexOf(each) !== index)))
    problem([...path, 'layers'], `"${id}" names two things of this site, or a part of the screen; give each its own id`);
  reportDuplicates(layers, 'layers', (end, message) => problem([...path, ...end], message));
  const isPurpose = (id: string, end: (string | number)[]): void => {
    if (!purposes.includes(id)) problem([...path, ...end], `there is no purpose "${id}"; they are ${purposes.join(', ')}`);
  };
  const isLayer = (id: string | undefined, end: (string | number)[]): void => {
    if (!layers.includes(id ?? '')) problem([...path, ...end], `"${id ?? ''}" is not a layer; they are ${layers.join(', ')}`);
  };
  isLayer(one.manage.opens, ['manage', 'opens']);
  for (const id of one.agreed ?? []) isPurpose(id, ['agreed']);
  one.layers.forEach(({ switches = [], buttons }, at) => {
    for (const id of switches) isPurpose(id, ['layers', at, 'switches']);
    buttons.forEach((each, index) => {
      if (each.does === 'open') isLayer(each.opens, ['layers', at, 'buttons', index, 'opens']);
      for (const id of each.keeps ?? []) isPurpose(id, ['layers', at, 'buttons', index, 'keeps']);
    });
  });
}

/** Finds what the shape cannot say. */
export function checkConsent({ sites }: z.output<typeof consentScene>, problem: Problem): void {
  reportDuplicates(
    sites.map(({ id }) => id),
    'sites',
    problem,
  );
  sites.forEach((one, index) => checkSite(one, ['sites', index], problem));
}

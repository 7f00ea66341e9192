import { z } from 'zod';
import type { Localized } from '#src/domain/text/language.ts';
import { reportDuplicates, type Problem } from '../../../contract.ts';
import { kebabId, localizedText } from '../../../fields.ts';

/** A web address on a reserved domain, with or without its protocol. Look-alike letters of other alphabets are allowed. */
const webAddress = z
  .string()
  .max(120)
  .regex(
    /^(https?:\/\/)?([^\s/?#@]*@)?[^\s/?#:@]+\.(example|test)(:\d+)?([/?#]\S*)?$/,
    'write an address whose host ends in .example or .test',
  );

const entry = z.strictObject({
  /** Unique in the scene. */
  id: kebabId,
  /** Two to five words that name it in the list: "The link in the text message". */
  name: localizedText,
  /** Where it was met, in a sentence. */
  context: localizedText.optional(),
  /**
   * `bar`: a browser's address bar. `code`: a QR code seen by a camera. `short`: a short link, whose destination is shown
   * once it is asked for. Default: bar.
   */
  type: z.enum(['bar', 'code', 'short']).optional(),
  /** What stands there to be read. For a short link, the short address. */
  address: webAddress,
  /** Where a short link really leads. Required for `short`, refused elsewhere. */
  leads_to: webAddress.optional(),
  /** What a closer look at the place shows ("The sticker covers another one"). Without it there is nothing to look at. */
  closer: localizedText.optional(),
});

export const addressBarScene = z.strictObject({
  /** What is asked of each address: `owner` (point at the part that names the owner), `choice` (open, close, type it oneself). */
  ask: z.enum(['owner', 'choice']),
  /** Shown one by one, in this order. */
  addresses: z.array(entry).min(2).max(10),
  /** For `choice`: what each address is compared with, such as "Orvane's domain: orvane.example". Always in sight. */
  known: localizedText.optional(),
});

/** One language of the scene. */
export type AddressBarScene = Localized<z.output<typeof addressBarScene>>;

/** Finds what the shape cannot say. */
export function checkAddressBar({ addresses }: z.output<typeof addressBarScene>, problem: Problem): void {
  reportDuplicates(
    addresses.map(({ id }) => id),
    'addresses',
    problem,
  );
  addresses.forEach(({ type, leads_to }, index) => {
    if (type === 'short' && !leads_to) problem(['addresses', index], 'a short link needs "leads_to": the address that it stands for');
    if (type !== 'short' && leads_to)
      problem(['addresses', index, 'leads_to'], 'only a short link leads elsewhere; say "type: short", or remove it');
  });
}

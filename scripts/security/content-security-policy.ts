import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The one script that runs before the first paint. Astro hashes what it bundles; this one is ours to hash. */
const firstPaint = readFileSync(new URL('../../src/layouts/first-paint.js', import.meta.url), 'utf8');

/**
 * The policy that every page carries in a meta element. Nothing is allowed but what is named here.
 * What a meta element can't say (frame-ancestors) is in docs/hosting.md, for the host's headers.
 */
export const contentSecurityPolicy = {
  algorithm: 'SHA-256' as const,
  directives: [
    "default-src 'none'" as const,
    "img-src 'self'" as const,
    "font-src 'self'" as const,
    // The search index, and what stands beside lessons: their source, and the exercises that a plan adds.
    "connect-src 'self'" as const,
    // The planner shows a lesson as the mentee will see it.
    "frame-src 'self'" as const,
    "worker-src 'self'" as const,
    "manifest-src 'self'" as const,
    "base-uri 'none'" as const,
    "form-action 'none'" as const,
  ],
  scriptDirective: {
    resources: ["'self'"],
    hashes: [`sha256-${createHash('sha256').update(firstPaint).digest('base64')}` as const],
  },
  styleDirective: { resources: ["'self'"] },
};

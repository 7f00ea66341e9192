import fc from 'fast-check';

// Random tests meet the same cases in every run, so that a change, and nothing else, makes one fail.
// RANDOM_SEED=<number> looks elsewhere.
fc.configureGlobal({ seed: Number(process.env['RANDOM_SEED'] ?? 20261127) });

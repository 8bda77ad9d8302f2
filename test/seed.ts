import fc from 'fast-check'

/**
 * What properties try is the same each time, so that a change is red or green for what it does: NIANGJIA_SEED=2 npm test tries other things, and is
 * worth a run now and then. Each property has a seed of its own.
 */
let next = Number(process.env.NIANGJIA_SEED ?? 1) * 1_000_000
fc.configureGlobal({ get seed() { return next++ } })

/** How hazards are counted: 处, 起 and 条 are one thing. */
export const HAZARDS = ['处', '起', '条', '个', '项'] as const

type Hazard = { due: string | null; fixedOn: string | null }
type Round = { hazards: number | null; fixed: number | null; rechecked: string | null; firms: readonly unknown[]; hazardRows: readonly Hazard[] }

/**
 * What a round says that was entered hazard by hazard. Where firms tell their numbers, or only the worst hazards are listed,
 * nothing follows from the list but the nearest term.
 */
export const found = {
  hazards: (r: Round) => isList(r) ? r.hazardRows.length : r.hazards,
  fixed,
  rechecked,
  due: (r: Round) => r.hazardRows.flatMap(({ due, fixedOn }) => due !== null && due !== '?' && fixedOn === null ? [due] : []).toSorted()[0] ?? null,
  /** 销号: nothing that was found is left to be put right. */
  cleared: (r: Round) => {
    const all = found.hazards(r)
    const done = r.fixed ?? fixed(r)
    return all !== null && done !== null && done >= all ? r.rechecked ?? rechecked(r) : null
  },
}

function fixed(r: Round): number | null {
  return isList(r) ? fixDays(r).length : null
}

/** The day of the last that was put right; 不详 sorts behind every day. */
function rechecked(r: Round): string | null {
  return isList(r) ? fixDays(r).toSorted().at(-1) ?? null : null
}

function fixDays({ hazardRows }: Round): string[] {
  return hazardRows.flatMap(({ fixedOn }) => fixedOn ?? [])
}

function isList({ firms, hazardRows, hazards }: Round): boolean {
  return firms.length === 0 && hazardRows.length > 0 && hazardRows.length >= (hazards ?? 0)
}

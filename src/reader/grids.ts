import type { Claim } from './claim.ts'
import { addedUp } from './grids/added.ts'
import { cellFigures, type CellFigure } from './grids/cells.ts'
import { grids } from './grids/grid.ts'
import type { Quantity } from './quantity.ts'
import type { Relation } from './relations/relation.ts'

/**
 * The tables of a text: their figures, whose meaning stands in heading and row, and what they say of one another. The prose around them is read
 * without them.
 */
export type Tables = {
  /** The figures of prose and those of the cells, left to right. */
  among(prose: readonly Quantity[]): (Quantity & { cell?: CellFigure['cell'] })[]
  /** Relations of the prose, found in it alone, and those of the tables; both by the indexes of all claims. */
  relations(claims: readonly Claim[], ofProse: (prose: readonly Claim[]) => Relation[]): Relation[]
}

export function tablesOf(text: string): Tables {
  const tables = grids(text).map((grid) => ({ grid, cells: cellFigures(text, grid) }))
  const figures = tables.flatMap(({ cells }) => cells.flat()).filter((figure) => figure !== undefined)
  if (figures.length === 0) return { among: (prose) => [...prose], relations: (claims, ofProse) => ofProse(claims) }
  return {
    among(prose) {
      const taken = new Set(figures.map(({ start }) => start))
      return [...prose.filter(({ start }) => !taken.has(start)), ...figures].sort((a, b) => a.start - b.start)
    },
    relations(claims, ofProse) {
      const index = new Map(claims.map(({ start }, at) => [start, at]))
      const added = tables.flatMap(({ grid, cells }) => addedUp(grid, cells.map((row) => row.map((figure) => figure && index.get(figure.start))), claims))
      return [...amongAll(claims, ofProse), ...added]
    },
  }
}

function amongAll(claims: readonly Claim[], ofProse: (prose: readonly Claim[]) => Relation[]): Relation[] {
  const places = claims.keys().filter((index) => !claims[index]!.cell).toArray()
  return ofProse(places.map((index) => claims[index]!)).map((relation) => ({
    ...relation, figures: relation.figures.map((index) => places[index]!), total: relation.total === null ? null : places[relation.total]!,
  }))
}

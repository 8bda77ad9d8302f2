import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '#reader/read.ts'
import { labelledReports, type Kind, type Labelled, type LabelledFigure, type LabelledRelation } from './labelled.ts'

/**
 * What a hurried secretary does to a sum that came out: two digits of it change places. So many of them are found; a whole that is raised above parts
 * behind 其中 is no contradiction, so that not all can be.
 */
const FLOORS: Readonly<Partial<Record<Kind, number>>> = { sum: 0.75, ratio: 0.86, product: 0.76 }

for (const [kind, floor] of Object.entries(FLOORS)) {
  test(`${kind}: two digits that change places are found`, () => {
    const slips = labelledReports().flatMap((report) => report.relations.filter((one) => one.kind === kind).flatMap((one) => slipOf(report, one) ?? []))
    const found = slips.filter(({ text, start }) => {
      const { figures, relations } = read(text)
      return relations.some(({ holds, figures: parts, total }) => !holds && [...parts, total ?? -1].some((at) => figures[at]?.start === start))
    })
    assert.ok(slips.length > 100 && found.length >= slips.length * floor, `${found.length} of ${slips.length}`)
  })
}

// The report with the total of a relation, which the text states outright and exactly, turned so; null where it has no two such digits.
function slipOf({ text, figures }: Labelled, { holds, certainty, figures: parts, total }: LabelledRelation): { text: string; start: number } | null {
  const named = (name: string) => figures.find((figure) => figure.name === name)
  const whole = named(total ?? '')
  if (!holds || certainty !== 'sure' || !whole || ![...parts.map(named), whole].every(isExact)) return null
  const { start, end } = whole
  const turned = text.slice(start, end).replace(/(?<!\d)(\d*?)(\d)((?!\2)[1-9])/, '$1$3$2')
  return turned === text.slice(start, end) ? null : { text: text.slice(0, start) + turned + text.slice(end), start }
}

function isExact(figure: LabelledFigure | undefined): boolean {
  return figure !== undefined && typeof figure.value === 'number' && figure.approx === null
}

import type { Field, Range } from '../field.ts'
import { face, isUnknown, typed, wrong, type Hint } from './face.ts'
import { fraction, numberIn } from './number.ts'

/** Two ends in the field's own unit: 4—8 %, read from '4—8', '4%至8%', '5'. */
export const range = face<Range>({
  cells: [['min', 'double precision'], ['max', 'double precision']],
  parse(input, field, hint) {
    const ends = typeof input === 'object' ? given(input, field, hint) : written(typed(input, field, hint), field, input, hint)
    if (ends === null) return null
    const [min, max] = ends.map(end => fraction(end, field, input, hint)) as [number, number]
    if (min > max) throw wrong(field, input, '前大后小，请把小的写在前面', hint)
    return { min, max }
  },
  print: ({ min, max }, field) => (min === max ? String(min) : `${min}—${max}`) + unitOf(field),
  store: ({ min, max }) => [min, max],
  load: ([min, max]) => ({ min: Number(min), max: Number(max) }),
})

function given(input: object | null, field: Field, hint: Hint): [number, number] {
  const { min, max } = input as Partial<Range>
  if (typeof min === 'number' && typeof max === 'number') return [min, max]
  throw wrong(field, input, '不是一个幅度，请写成4—8这样', hint)
}

function written(text: string, field: Field, input: unknown, hint: Hint): [number, number] | null {
  if (isUnknown(text)) return null
  const units = [unitOf(field), '个百分点', '%'].filter(unit => unit !== '')
  const bare = units.reduce((rest, unit) => rest.replaceAll(unit.normalize('NFKC'), ''), text)
  const [low = '', high = low, ...more] = bare.split(/[—–~～至到-]+/)
  if (more.length > 0) throw wrong(field, input, '不是一个幅度，请写成4—8这样', hint)
  return [numberIn(low.trim(), field, input, hint), numberIn(high.trim(), field, input, hint)]
}

function unitOf(field: Field): string {
  return field.kind === 'range' ? field.unit : ''
}

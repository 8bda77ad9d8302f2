import type { Field, People } from '../field.ts'
import { splitMeasure } from './amount.ts'
import { face, isUnknown, typed, wrong, type Hint } from './face.ts'
import { numberIn, whole } from './number.ts'

/** Heads: in all, women, migrants. Unknown heads are left out of the value, save `total`, which is then null. */
export const people = face<People>({
  cells: [['', 'bigint'], ['women', 'bigint'], ['migrants', 'bigint'], ['per', 'text']],
  parse(input, field, hint) {
    if (typeof input === 'number') return { total: whole(input, field, input, hint) }
    return typeof input === 'object' ? given(input, field, hint) : written(input, field, hint)
  },
  print({ total, women, migrants, per }) {
    const parts = [known(women) && `女${women}`, known(migrants) && `外来${migrants}`].filter(part => part !== false)
    const unit = per ? '人次' : '人'
    return (total === null ? `不详${per ? unit : ''}` : `${total}${unit}`) + (parts.length > 0 ? `（${parts.join('，')}）` : '')
  },
  store: ({ total, women, migrants, per }) => [total, women ?? null, migrants ?? null, per ?? null],
  load: ([total, women, migrants, per]) => made(number(total), number(women), number(migrants), per === 'attendance'),
})

function given(input: object | null, field: Field, hint: Hint): People | null {
  const value = input as Partial<People>
  const head = (name: 'total' | 'women' | 'migrants') => {
    const n = value[name] ?? null
    if (n !== null && typeof n !== 'number') throw wrong(field, input, '不是人数，请填数字', hint)
    return n === null ? null : whole(n, field, n, hint)
  }
  return orNull(made(head('total'), head('women'), head('migrants'), value.per === 'attendance'))
}

/** '60', '60人次', '60（女20，外来56）', '60人，其中女20人、外来务工人员56人', '不详（女20）'. */
function written(input: unknown, field: Field, hint: Hint): People | null {
  const heads = new Map<string, number>()
  let attendance = false
  for (const piece of typed(input, field, hint).replace(/\s|其中|[:：]/g, '').split(/[(),、;。]+/)) {
    const [, word = '', text = ''] = HEAD.exec(piece) ?? []
    if (piece === '' || isUnknown(text.replace(/人次$/, ''))) {
      attendance ||= text.endsWith('人次')
      continue
    }
    const head = /^女/.test(word) ? 'women' : word === '' ? 'total' : 'migrants'
    const measured = splitMeasure(text)
    if (heads.has(head) || !/^(?:人次?|名|位)?$/.test(measured.unit)) throw wrong(field, input, '看不懂，请写成60或60（女20，外来56）这样', hint)
    heads.set(head, whole(numberIn(measured.number, field, input, hint), field, input, hint))
    attendance ||= measured.unit === '人次'
  }
  return orNull(made(heads.get('total') ?? null, heads.get('women') ?? null, heads.get('migrants') ?? null, attendance))
}

const HEAD = /^(女(?:性|职工|会员|工|同志)?|外来(?:务工人员|务工|职工|会员|人员|员工|工)?|外地|外省籍?|农民工)?(.+)$/

function made(total: number | null, women: number | null, migrants: number | null, attendance: boolean): People {
  return { total, ...(women !== null && { women }), ...(migrants !== null && { migrants }), ...(attendance && { per: 'attendance' as const }) }
}

function orNull(value: People): People | null {
  return value.total === null && value.women === undefined && value.migrants === undefined ? null : value
}

function known(head: number | null | undefined): head is number {
  return head !== null && head !== undefined
}

function number(cell: unknown): number | null {
  return typeof cell === 'number' ? cell : null
}

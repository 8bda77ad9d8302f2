import { optionLabel, type Field } from '#model/field.ts'
import { faces } from '#model/kinds/kinds.ts'
import type { AnyLedger } from '#model/ledger.ts'
import type { Register } from '#model/register.ts'
import { isBounds, isKnown, isNot, type Where } from '#model/where.ts'
import { find, namesOf, type Names } from './compile/names.ts'

const MANY = 5

type Ledgers = Register['ledgers']

/** A condition in an officer's words, one clause a field: 案由为工伤, 用人单位的所有制为民营. */
export function whereWords(ledgers: Ledgers, where: Where | undefined, names: Names): string[] {
  return Object.entries(where ?? {}).map(([path, test]) => {
    const [name = '', ...rest] = path.split('.')
    const { field } = find(names, name)
    return rest.length === 0 ? testWords(field, test) : throughWords(ledgers, field, rest.join('.'), test)
  })
}

function throughWords(ledgers: Ledgers, ref: Field, path: string, test: unknown): string {
  const targets = [ref.kind === 'ref' ? ref.to : []].flat().map(id => ledgers.get(id))
  const target = targets.find(one => one && (path.split('.')[0] ?? '') in one.fields) as AnyLedger
  return `${ref.label}的${whereWords(ledgers, { [path]: test } as Where, namesOf(target, 't'))[0]}`
}

function testWords(field: Field, test: unknown): string {
  const print = (value: unknown) => valueWords(field, value)
  if (isKnown(test)) return `${test.known ? '已填' : '未填'}${field.label}`
  if (isNot(test)) return isKnown(test.not) || isBounds(test.not) ? `不是“${testWords(field, test.not)}”` : `${field.label}不是${listed([test.not].flat().map(print))}`
  if (!isBounds(test)) return `${field.label}为${listed([test].flat().map(print))}`
  const { from, to } = test
  if (from !== undefined && to !== undefined) return `${field.label}在${print(from)}至${print(to)}之间`
  return from !== undefined ? `${field.label}不少于${print(from)}` : `${field.label}不超过${print(to)}`
}

/** One value, as a form would show it. */
function valueWords(field: Field, value: unknown): string {
  if (field.kind === 'choice' || field.kind === 'choices') return optionLabel(field.of, String(value))
  return faces[field.kind].print(value, field) + (field.kind === 'money' ? '元' : '')
}

/** 主办、联合或参与; of many only the first. */
function listed(words: readonly string[]): string {
  if (words.length > MANY) return `${words.slice(0, 2).join('、')}等${words.length}项之一`
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join('、')}或${words.at(-1)}`
}

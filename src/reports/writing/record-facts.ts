import type { Field } from '#model/field.ts'
import { isPersonal } from '#model/kinds/kinds.ts'
import type { Run } from './fill.ts'
import type { Ask, Told } from './sources.ts'
import { fieldWords } from './wording.ts'

/** Kinds whose words say something by themselves. */
const SAID: ReadonlySet<Field['kind']> = new Set(['text', 'place', 'date', 'choice', 'people', 'count', 'money', 'ref'])

/** What a record says of itself: what was done, then its fields by their labels, personal ones left out, and its 亮点; of one that phrases have told only that. */
export function recordFacts({ ledger, record, names }: Told, ask: Ask, told: boolean): Run[] {
  const words = fieldWords(ledger, record, ask.period, names)
  const deed = deedOf(ledger, words)
  const said = Object.entries(ledger.fields as Readonly<Record<string, Field>>)
    .filter(([name, field]) => !deed?.of.includes(name) && SAID.has(field.kind) && !isPersonal(field) && words(name) !== '')
    .map(([name, field]) => `${field.label}：${words(name)}${field.kind === 'money' ? '元' : field.kind === 'count' ? field.units?.[0] ?? '' : ''}`)
  const bright = record.bright ? [`${record.bright.trim().replace(/[。；;\s]+$/, '')}。`] : []
  return [...deed && !told ? [`${deed.words}。`] : [], ...said.length > 0 && !told ? [`${said.join('；')}。`] : [], ...bright].map(text => ({ text }))
}

/** 10月18日举办第三届职工篮球赛, and the fields that this says; of records without a verb nothing. */
function deedOf({ fields, day, title: [named] }: Told['ledger'], words: (name: string) => string): { words: string; of: string[] } | null {
  const role = Object.entries(fields as Readonly<Record<string, Field>>)
    .find(([, field]) => field.kind === 'choice' && Object.values(field.of).some(option => typeof option === 'object' && option.verb))
  const [deed, title, when] = [words('deed'), words(String(named)), day === undefined ? '' : words(day)]
  return role && deed !== '' && title !== '' && when !== '' ? { words: `${when}${deed}`, of: [role[0], String(named), day!] } : null
}

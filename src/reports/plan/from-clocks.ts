import { daysBetween } from '#kit/day.ts'
import { parsePeriod, sayPeriod } from '#kit/period.ts'
import type { LedgerRecord } from '#model/base.ts'
import type { Field } from '#model/field.ts'
import { faces } from '#model/kinds/kinds.ts'
import type { Running } from '#records/due.ts'
import { dueIn, GENERAL, type Drafting, type Item } from './item.ts'

/** What an office does when a clock ends: of one record by its name, and of many. Of others the clock's own label says it. */
const DEEDS: Readonly<Record<string, readonly [one: string, many: string, object: string]>> = {
  'union.term': ['{name}按期换届', '{n}工会任期届满，按期换届', ''],
  'union.certificate': ['{name}换领法人证书', '{n}工会换领法人证书', ''],
  'union.change': ['{name}办理变更登记', '{n}工会办理变更登记', ''],
  'agreement.renew': ['续签{name}', '续签到期集体合同{n}', ''],
  'household.review': ['困难职工档案年度复核', '困难职工档案年度复核{n}', '在档困难职工'],
  'inspection.due': ['督促整改{name}查出的隐患', '督促整改检查查出的隐患{n}', '被查企业'],
  'levy.payment': ['催缴工会经费', '催缴工会经费{n}', '欠缴企业'],
  'remittance.handUp': ['上缴工会经费', '上缴工会经费{n}', '上级工会'],
  'submission.sending': ['报送{name}', '报送材料{n}', '收件单位'],
  'tipCard.due': ['发放{name}安全提示卡', '发放安全提示卡{n}', '相关企业'],
  'rollout.due': ['推进{name}', '推进试点扩面{n}', '有关村'],
  'petition.finish': ['按期办结信访', '按期办结信访{n}', '信访职工'],
  'petition.inform': ['按期告知信访受理情况', '按期告知信访受理情况{n}', '信访职工'],
  'accident.union': ['协助伤者申请工伤认定', '协助伤者申请工伤认定{n}', '受伤职工'],
  'dispute.limitation': ['提醒当事职工仲裁时效', '提醒当事职工仲裁时效{n}', '当事职工'],
  'dispute.mediation': ['按期调结劳动争议', '按期调结劳动争议{n}', '当事双方'],
}
/** What has its own place in a plan. */
const ELSEWHERE: ReadonlySet<string> = new Set(['weakness.measure', 'document.task'])
/** More of one sort are one item that counts them. */
const FEW = 3

/** Terms, agreements and other clocks that end within the plan or have ended: each by name, many of one sort in one month together; personal ones never by name. */
export async function fromClocks(d: Drafting): Promise<Item[]> {
  const { office, actor, law, union, period, today } = d
  const running = await office.due(actor, { today, law, union, within: Math.max(0, daysBetween(today, period.last)) })
  // What ends between now and the plan's beginning is of the time before it, unless it is over already.
  const ending = running.filter(({ due, ledger, clock }) => due <= period.last && (due >= period.first || due < today) && !ELSEWHERE.has(`${ledger}.${clock}`))
  return [...Map.groupBy(ending, ({ ledger, clock, due }) => `${ledger}.${clock} ${due < period.first ? '' : due.slice(0, 7)}`)].flatMap(([key, some]) => {
    const [name] = key.split(' ') as [string]
    return some.length > FEW || d.register.ledgers.get(some[0]!.ledger)?.restricted ? [together(d, name, some)] : some.map(one => single(d, name, one))
  })
}

function single(d: Drafting, id: string, { ledger, record, label, due }: Running): Item {
  const name = nameOf(d, ledger, record)
  const [one = `{name}${label}`, , object] = DEEDS[id] ?? []
  return {
    what: one.replace('{name}', name), object: object || name, due: dueIn(d.period, due), owner: d.owner, source: 'clock',
    origin: `${label}${sayPeriod(parsePeriod(due))}到期`,
  }
}

function together(d: Drafting, id: string, some: readonly Running[]): Item {
  const { label, ledger } = some[0]!
  const { unit, restricted } = d.register.ledgers.get(ledger)!
  const number = `${some.length}${unit}`
  const names = restricted ? [] : [...new Set(some.map(({ record }) => nameOf(d, ledger, record)))]
  const [, many = `${label}{n}`, object] = DEEDS[id] ?? []
  const dues = some.map(({ due }) => due).toSorted()
  const first = sayPeriod(parsePeriod(dues[0]!))
  const named = names.length > FEW ? `${names.slice(0, FEW).join('、')}等${number}` : names.join('、')
  return {
    what: many.replace('{n}', number), object: object || named || GENERAL, due: dueIn(d.period, dues.at(-1)), owner: d.owner, source: 'clock',
    origin: some.length > 1 ? `${label}，最早的${first}到期` : `${label}${first}到期`,
  }
}

/** A stretch of time belongs to the name: 2025年9月 to the plan of that month. */
function isDay(field: Field | undefined): boolean {
  return field?.kind === 'date' && !field.span
}

/** What a record is called, without its day and what its name has said already: 振东村联合工会换届. */
function nameOf({ register }: Drafting, id: string, record: LedgerRecord): string {
  const { fields, title } = register.ledgers.get(id)!
  const days = title.filter(name => isDay(fields[name])).map(name => faces.date.print(record[name] as never, fields[name]!))
  return String(record['called'] ?? '').split(' ').filter(word => !days.includes(word)).reduce((said, word) => said.endsWith(word) ? said : said + word, '')
}

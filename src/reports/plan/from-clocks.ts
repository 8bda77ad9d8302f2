import { daysBetween } from '#kit/day.ts'
import { calledOf } from '#records/called.ts'
import type { Running } from '#records/due.ts'
import { dueIn, type Drafting, type Item } from './item.ts'

/** What an office does when a clock ends, where its own name does not say it. */
const DEEDS: Readonly<Record<string, string>> = {
  'union.term': '按期换届', 'union.certificate': '换领法人证书', 'union.change': '办理变更登记', 'agreement.renew': '续签集体合同', 'household.review': '困难职工档案年度复核',
  'inspection.due': '督促隐患整改', 'levy.payment': '催缴工会经费', 'remittance.handUp': '上缴工会经费', 'submission.sending': '按时报送材料', 'tipCard.due': '发放安全提示卡',
}
/** What has its own place in a plan. */
const ELSEWHERE: ReadonlySet<string> = new Set(['weakness.measure'])
/** More of one sort are one item that counts them. */
const FEW = 3

/** Terms, agreements and other clocks that end within the plan or have ended: each by name, many of one sort together; personal ones never by name. */
export async function fromClocks(d: Drafting): Promise<Item[]> {
  const { office, actor, law, union, period, today } = d
  const running = await office.due(actor, { today, law, union, within: Math.max(0, daysBetween(today, period.last)) })
  const ending = running.filter(({ due, ledger, clock }) => due <= period.last && !ELSEWHERE.has(`${ledger}.${clock}`))
  return [...Map.groupBy(ending, ({ ledger, clock }) => `${ledger}.${clock}`)].flatMap(([name, some]) =>
    some.length > FEW || d.register.ledgers.get(some[0]!.ledger)?.restricted ? [together(d, name, some)] : some.map(one => single(d, name, one)))
}

function single(d: Drafting, name: string, { ledger, record, label, due }: Running): Item {
  const called = calledOf(d.register.ledgers.get(ledger)!, record)
  return { what: `${called}${DEEDS[name] ?? label}`, object: called, due: dueIn(d.period, due), owner: d.owner, source: 'clock', origin: `${label}${due}到期` }
}

function together(d: Drafting, name: string, some: readonly Running[]): Item {
  const { label, ledger } = some[0]!
  const { unit, restricted } = d.register.ledgers.get(ledger)!
  const named = restricted ? '' : some.slice(0, FEW).map(({ record }) => calledOf(d.register.ledgers.get(ledger)!, record)).join('、')
  const first = some.reduce((least, { due }) => due < least ? due : least, some[0]!.due)
  return {
    what: `${DEEDS[name] ?? label}，共${some.length}${unit}`, object: named === '' ? `${some.length}${unit}` : `${named}等${some.length}${unit}`, due: dueIn(d.period, d.period.last), owner: d.owner, source: 'clock',
    origin: `最早的${first}到期`,
  }
}

import type { Earlier, Heard } from './heard.ts'
import type { Meaning } from './vocabulary.ts'
import { allKinds, altogether, beyond, gathering, joining, lately, leaning, topics } from '../words/doing.ts'
import { NARROWER } from '../words/general.ts'

/** What speaks against a meaning although its words stand there, as a part of the score. `name` is the one that stands there. */
export function against(said: Heard, meaning: Meaning, name: string, earlier: Earlier, kin: boolean): number {
  const other = OBJECTIONS.some(objects => objects(said, meaning, name, earlier)) || (!kin && (leansElsewhere(said, meaning, name, earlier) || ofUnknown(said, meaning, earlier)))
  return (other ? 0.5 : 0) + (joinedUnsaid(said, meaning) ? 0.3 : 0)
}

const OBJECTIONS: readonly ((said: Heard, meaning: Meaning, name: string, earlier: Earlier) => boolean)[] = [
  done, offTopic, coversUnsaid, someOnly, narrowed, grew, goesOn, amongThem, whoDid, headless, unsummed, firmsNotPeople, repeated, again, ofAnother,
]

/** 25人|以下企业建会率 is of some of them only; 4800名|职工参加竞赛, 86人|进行了培训 is who did something, and not how many there are. */
function someOnly({ near, after }: Heard, { names, level }: Meaning, name: string): boolean {
  const threshold = /^(?:及|（含）)?以[上下]/.exec(near)?.[0]
  if (threshold !== undefined && !names.some(name => name.includes(threshold))) return true
  if (!level) return false
  // 22家基层工会购买|九个村的农产品: what the unions did it to.
  if (name !== '' && near.includes(name) && ACTED.test(near.slice(near.lastIndexOf(name) + name.length))) return true
  const deed = DID.exec(after)?.[1]
  return deed !== undefined && !names.some(name => name.includes(deed))
}
const DID = /^[\u4e00-\u9fff]{0,4}?(每[人户名家]|发放|送去|送上|参加|参与|进行|接受|开展|被评为|被授予|荣获|获评|签订|购买|捐款|捐助|捐赠|投入|选派|报名|上报)/
const ACTED = /^[^，。；]{0,2}(?:涵盖|覆盖|购买|捐款|捐助|捐赠|投入|选派|报名|上报)/

/** “五有”工会, 卫生系统会员, 24小时驿站 are some of them only, unless that is what they are called. */
function narrowed({ near, after, narrower }: Heard, { names }: Meaning): boolean {
  if (!narrower) return false
  const behind = FIRST.exec(after)?.[1]
  return [near, behind ?? ''].some(words => names.some((name) => {
    const which = words.includes(name) ? WHICH.exec(words.slice(0, words.lastIndexOf(name)))?.[0] : undefined
    // “三八”妇女节 is 三八妇女节.
    const bare = words.replace(/[“”]/g, '')
    return which !== undefined && !names.some(other => other !== name && bare.includes(other) && other.length > name.length && which.includes(other.slice(0, -name.length)))
  }))
}
const WHICH = new RegExp(`(?:“[^”]{1,10}”|${NARROWER.join('|')})的?$`)
/** What stands behind a number up to its first stop. */
const FIRST = /^([^，；、]+)/

/** 签订合同96份，比上年增长14%: what was told has grown, unless a name of what grew stands there as well. */
function grew({ near, unit }: Heard, { names }: Meaning): boolean {
  return unit === '%' && GROWN.test(near) && !names.some(name => near.includes(name.slice(0, 2)))
}
const GROWN = /(?:[比较与同]|同比|环比)[^，；]{0,8}(?:增长|增加|提高|上升|增幅|下降|减少)(?:了|达|达到|近|约)?$|^[，\s]*同比/

/** 为83名|先进职工进行了|一次|体检: the name tells to whom it was done. */
function whoDid({ after, beyond = '' }: Heard, { names }: Meaning, name: string): boolean {
  const rest = name !== '' && after.includes(name) ? after.slice(after.indexOf(name) + name.length) : ''
  return /^(?:进行|开展|安排|办理|购买)了?$/.test(rest) && beyond.length > 2 && !names.some(one => beyond.includes(one.slice(0, 2)))
}

/** 已建会的企业中有48家签订了合同: those among which they are stand before 中有. */
function amongThem({ near, after }: Heard, _: Meaning, name: string): boolean {
  return name !== '' && /中[，、]?[已只仅就]?有$/.test(near) && near.includes(name) && !after.includes(name)
}

/** 7个|成立了工会小组 are no unions, and 资助困难职工|子女 no workers. */
function goesOn({ near, after }: Heard, _: Meaning, name: string): boolean {
  const words = after.includes(name) ? after : near
  const further = Object.entries(beyond).find(([head]) => name.endsWith(head))?.[1] ?? []
  const rest = words.includes(name) ? words.slice(words.indexOf(name) + name.length) : ''
  return further.some(word => rest.startsWith(word))
}

/** 调解 before 劳资纠纷41起 tells of which whole it is a part. */
export function accompanied({ near }: Heard, { verbs }: Meaning): boolean {
  return verbs.some(verb => near.includes(verb))
}

/** 辖区有外卖骑手83名: whose part they are must be told, 会员. */
function headless({ near, after, earlier }: Heard, { level, split, units, whole, wholeLabel = '' }: Meaning, name: string, figures: Earlier): boolean {
  const head = wholeLabel.slice(-2)
  const alone = level && split !== undefined && name !== '' && units.includes('人') && !name.includes(head)
  return alone && ![near, after, earlier].some(words => ['入会', '加入工会', head].some(word => words.includes(word)))
    && !figures.some(({ matches }) => matches.some(({ meaning }) => meaning.indicator === whole))
}

/** 慰问高温作业企业15家: firms are no households. */
function firmsNotPeople({ near, after }: Heard, { units, names }: Meaning): boolean {
  return units.includes('户') && (FIRMS_BEFORE.test(near) || FIRMS_BEHIND.test(after)) && !names.some(name => FIRMS_BEFORE.test(name))
}
const FIRMS_BEFORE = /(?:企业|单位|公司|工地)(?:（[^）]*）)?[共约达]?$/
const FIRMS_BEHIND = /^(?:[\u4e00-\u9fff]{0,2}企业|单位|公司|工地)(?!职工|的?困难)/

/** 慰问金22万元，慰问品4万元，合计26万元: what adds up all of them is not one of them. */
function unsummed({ near, unit }: Heard, _: Meaning, _name: string, [last, ...others]: Earlier): boolean {
  return SUMMED.test(near) && last?.said.unit === unit && others.some(({ said }) => said.unit === unit)
}
const SUMMED = /^[，；\s]*(?:合计|共计|总计|合共)[为达约]?$/

/** What is passed on is none of ours, nor what was done to somebody any that there are. */
function done(said: Heard, meaning: Meaning): boolean {
  return unexplained(said.passing, meaning) || (meaning.level && unexplained(gathered(said), meaning))
}

/** Verbs of doing, without those of 截至目前累计发展会员5200人: what was gathered until now is all that stands. */
function gathered({ earlier, doing }: Heard): readonly string[] {
  const untilNow = altogether.some(word => earlier.includes(word)) && !lately.some(word => earlier.includes(word))
  return untilNow ? doing.filter(verb => !gathering.includes(verb)) : doing
}

/** 培训会员200人 tells of a training, 配合开展检查3次 of another's round: a verb that the meaning does not hold. */
function unexplained(verbs: readonly string[], { names }: Meaning): boolean {
  return verbs.some(verb => !names.some(name => name.includes(verb)))
}

/** Two items of one split are never the same part: 愿意建的3家，再努力愿建的6家. */
function repeated({ unit }: Heard, { split, ledger }: Meaning, _: string, earlier: Earlier): boolean {
  return split !== undefined && earlier.some(({ said, matches: [first] }) =>
    said.unit === unit && first !== undefined && first.meaning.split === split && first.meaning.ledger === ledger)
}

/** 30家工会单独建账，26家工会换届到期: what stands behind the number begins another thing. Nor is a part of a thing that thing: 参训310人，其中女职工140人. */
function again({ near, after, unit, within }: Heard, meaning: Meaning, name: string, [last]: Earlier): boolean {
  const anew = near === '' && after !== '' && (name === '' || !after.includes(name))
  return (anew || within) && last?.said.unit === unit && last.matches[0]?.meaning === meaning
}

/** 举办相亲活动2场: words in between that are work of their own; 举办插花活动1场: or that say which of all activities. */
function offTopic({ near, after }: Heard, _: Meaning, name: string): boolean {
  if (near.includes(name) || after.includes(name)) return false
  const which = ACTIVITIES.has(name) ? WHICH_ACTIVITY.exec(near)?.[1] : undefined
  return topics.some(topic => near.includes(topic) && !name.includes(topic)) || (which !== undefined && !allKinds.some(word => which.includes(word)))
}
const ACTIVITIES = new Set(['举办活动', '开展活动', '组织活动'])
const WHICH_ACTIVITY = /(?:举办|开展|组织)了?([^，。；]{2,16})活动$/

/** 发展会员97人，其中货车司机31人、快递员20人, 新发展会员418人（农民工295人）: a part of what happened is no part of what stands. */
function ofAnother(said: Heard, meaning: Meaning, name: string, earlier: Earlier): boolean {
  const above = earlier.find(e => e.matches.length > 0)?.matches[0]?.meaning
  if (!meaning.level || !above || above.indicator === meaning.indicator || above.indicator === meaning.whole) return false
  // 新发展会员418人，其中农民工会员295人: 其中 says of which they are, although all there are are called so.
  if (said.within && !above.level && above.units[0] === meaning.units[0]) return true
  const whole = name !== '' && (said.near.includes(name) || said.after.includes(name))
  const within = said.within || (earlier[0]!.matches.length === 0 && earlier[0]!.said.unit === said.unit)
  return meaning.split === undefined ? !above.level && !whole && said.near !== '' : within
}

/** 25人以上企业31家，已建会29家: what only says a part is one of the figure before it, and that is none of ours. */
function ofUnknown(said: Heard, meaning: Meaning, [last]: Earlier): boolean {
  return last !== undefined && last.said.unit === said.unit && last.matches.length === 0 && meaning.split !== undefined && !accompanied(said, meaning)
}

/** 签订集体合同38份，覆盖企业154家, 新建会9家，涉及职工640人: what leans on work of another ledger, or of none, is not what leans on its own. */
function leansElsewhere({ near, earlier }: Heard, { ledger, names }: Meaning, name: string, figures: Earlier): boolean {
  const verb = leaning.find(verb => near.startsWith(verb) || name.startsWith(verb))
  if (verb === undefined) return false
  const told = figures.flatMap(({ matches }) => matches.slice(0, 1)).map(m => m.meaning.ledger)
  const own = told.length === 0 || told.includes(ledger) || names.some(full => full.indexOf(verb) > 0 && earlier.includes(full.slice(0, full.indexOf(verb))))
  return !own || topics.some(topic => earlier.includes(topic) && !name.includes(topic))
}

/** 涵盖企业118家 after 基层工会43个: what is covered is no part of what covers it. */
function coversUnsaid({ near }: Heard, { names, split }: Meaning): boolean {
  const verb = split !== undefined ? leaning.find(verb => near.startsWith(verb)) : undefined
  return verb !== undefined && !names.some(name => name.includes(verb))
}

/** A part of what the union only took part in must be told so. */
function joinedUnsaid(said: Heard, meaning: Meaning): boolean {
  return meaning.verbs.length > 0 && meaning.verbs.every(verb => JOINING.has(verb)) && !accompanied(said, meaning)
}
const JOINING = new Set([...joining.map(verb => verb.replace('^', '')), '组队', '参加'])

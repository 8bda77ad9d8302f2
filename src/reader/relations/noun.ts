import { COUNTING, NOUN_ENDS, NOUN_GOES_ON, SCOPES } from '../words/relations.ts'
import { remembered, type Told } from './told.ts'

/** What a figure counts, as far as the words beside it say: 新发展会员|412人, 52家|单独建会企业. Empty where nothing stands there. */
export const nounBefore: (told: Told, index: number) => string = remembered(readBefore)

export const nounAfter: (told: Told, index: number) => string = remembered(readAfter)

/** The noun without what only tells when and where: 今年前八个月累计新建工会 and 全镇共有新建工会 name the same measure. */
export const measure: (told: Told, index: number) => string = remembered((told, index) => nounBefore(told, index).replace(SCOPE, '').replace(DONE, '').replace('基层', ''))

function readBefore(told: Told, index: number): string {
  const claim = told.claims[index]!
  const said = claim.before.replace(/[（(][^（()）]*[）)]/g, '').replace(/[”》」]$/, '').split(/[，、；：（()）“”"\s]/).at(-1)!
  const bare = stripped(said, claim.approx)
  // 分工会：14个；工会小组：62个
  const label = said === '' ? LABEL.exec(told.text.slice(Math.max(0, claim.start - 12), claim.start))?.[1] : undefined
  if (label !== undefined) return label
  // 9户25人: the second number goes with the noun of the first.
  // 会员由1046人增加到1214人
  if (bare === '' && /[到至]/.test(said) && /[由从][^，。；、]{0,8}$/.test(told.claims[index - 1]?.before ?? '')) return nounBefore(told, index - 1)
  const last = told.claims[index - 1]
  // 新建工地驿站15个，累计58个
  const goesOn = last !== undefined && last.unit === claim.unit && last.sentence === claim.sentence
  if (bare === '' && goesOn && /^(?:至此|目前)?(?:累计|总数)/.test(said)) return nounBefore(told, beforeParts(told, index)).replace(NEW, '')
  // 慰问帮扶占45.5%，8.6万元: with its share.
  if (said === '' && last?.quantity === 'percent' && /占$/.test(last.before) && told.text.slice(last.end, claim.start) === '，') return nounBefore(told, index - 1)
  return said === '' && told.claims[index - 1]?.end === claim.start ? nounBefore(told, index - 1) : bare
}

// 新建7间，其中商场5间、企业2间，累计达31间: the one before 其中, else the last one.
function beforeParts({ text, claims }: Told, index: number): number {
  const { sentence, unit, start } = claims[index]!
  const parts = text.lastIndexOf('其中', start)
  let whole = index - 1
  while (whole >= 0 && claims[whole]!.end > parts) whole--
  return claims[whole]?.sentence === sentence && claims[whole]!.unit === unit ? whole : index - 1
}

const NEW = /^(?:.*[年月底度])?(?:新增设?|新建成?|新添|建成|新)/

/** The name of a line or of one of its entries. */
const LABEL = /(?:^|[\n；;。，\s])([\u4e00-\u9fff]{2,8})[：:]$/

function readAfter({ claims }: Told, index: number): string {
  const run = /^[\u4e00-\u9fff]{0,16}/.exec(claims[index]!.after)![0]
  if (NOUN_ENDS.some((word) => run.startsWith(word)) && !NOUN_GOES_ON.some((word) => run.startsWith(word))) return ''
  const ends = NOUN_ENDS.map((word) => run.indexOf(word, 1)).filter((at) => at > 0)
  return run.slice(0, Math.min(run.length, ...ends))
}

/** Whether a figure counts what a word names: 会员 of 女会员2315人 and of 35名会员. */
export function counts(told: Told, index: number, noun: string): boolean {
  return nounBefore(told, index).endsWith(noun) || nounAfter(told, index).startsWith(noun) || nounAfter(told, index).endsWith(noun)
}

/** Whether the characters of a noun stand in another one in order: 已建会企业 in 已建会的小微企业. */
export function spelled(noun: string, other: string): boolean {
  let at = 0
  for (const sign of other) if (sign === noun[at]) at++
  return at === noun.length
}

/** Whether two nouns have two characters in a row in common. */
export function related(a: string, b: string): boolean {
  return haveRun(a, b, 2)
}

/** …or so many. */
export function haveRun(a: string, b: string, length: number): boolean {
  for (let at = 0; at + length <= a.length; at++) if (b.includes(a.slice(at, at + length))) return true
  return false
}

/** How many characters two nouns begin with alike. */
export function sharedHead(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

/** …and end with: 村级工联会 and 建有工联会. */
export function sharedTail(a: string, b: string): number {
  let length = 0
  while (length < Math.min(a.length, b.length) && a.at(-length - 1) === b.at(-length - 1)) length++
  return length
}

const SCOPE = new RegExp(`^.*(?:${SCOPES.join('|')})(?=..)`)

/** 完成新建工会6家 is 新建工会6家. */
const DONE = /^(?:完成|实现)(?=新|组建|发展|签订|培训)/

/** 实到|76名: 到 is part of these. */
const WHOLE_WORDS = ['实到', '应到', '签到', '报到', '收到', '接到', '到会', '应有', '实有', '拥有', '享有', '公共', '行为']

// 应约36份 is none of about 36.
function stripped(said: string, approx: boolean): string {
  let noun = said.replace(/(?<!自)[由从](?:[\u4e00-\u9fff]{0,6}[年前初期来有先])?的?$/, '').replace(/^(?:其中|另有|另外|还有|以及|和|及|[一二三四五六七八九]是|[一二三四五六七八九]要)/, '')
  for (let found: string | undefined = ''; found !== undefined;) {
    found = COUNTING.find((word) => noun.endsWith(word) && (approx || word !== '约'))
    if (found && WHOLE_WORDS.some((word) => noun.endsWith(word))) return noun
    if (found) noun = noun.slice(0, -found.length)
  }
  return noun
}

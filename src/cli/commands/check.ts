import { basename } from 'node:path'
import { commentDocx } from '#formats/docx/comment.ts'
import type { Paper } from '#formats/paper.ts'
import { parsePeriod, type Period } from '#kit/period.ts'
import { refuse } from '#kit/refusal.ts'
import { register } from '#lines/register.ts'
import { folded } from '#reader/folded.ts'
import { statedPeriod } from '#reader/time/stated-period.ts'
import { advice, wechatList } from '#reader/wechat-list.ts'
import { titleOf, whereabouts, wordsAt } from '#reader/whereabouts.ts'
import { check as checkText, type Check, type CheckedClaim } from '#reports/check/check.ts'
import { checkJson } from '#reports/check/check-json.ts'
import { checkedDocx, commentsOf } from '#reports/check/checked-docx.ts'
import { knownOf } from '#reports/check/known.ts'
import { unionNamed } from '#reports/many/named.ts'
import type { Looking } from '#reports/many/town.ts'
import { sourcesOf } from '#server/sources.ts'
import { command } from '../command.ts'
import { atDesk, unionOf, type At } from '../desk.ts'
import { reportsTogether } from '../many-reports.ts'
import { writeOut } from '../out-file.ts'
import { print, printJson } from '../screen.ts'
import { paperOf, papersIn } from '../text-file.ts'

export const check = command({
  usage: '文件或文件夹',
  help: [
    '核对报告（.docx、.doc、.wps、.rtf、.txt）：数字与台账一致不一致，前后对不对得上，文字有没有毛病。有与台账不一致的，退出码为 1。',
    '给的是文件夹，就逐份核对里面各工会的报告（按标题或文件名认出是哪个工会），列成一张 .xlsx：各镇数据和合计、存疑、没有读成的。',
  ].join('\n'),
  words: [1, 1],
  options: {
    union: { value: '工会', help: '哪个工会的报告，默认最上级的' },
    period: { value: '期间', help: '报告说的是哪一段：2025、2025H1、2025-01..2025-08 这样；不写就按报告自己写明的；给文件夹时只用于没有写明的' },
    docx: { value: '文件', help: '写出带批注的 Word 文件' },
    list: { help: '写成可以贴进微信的清单' },
    out: { value: '文件', help: '文件夹的表格写到这里，默认在文件夹旁边' },
    json: { help: '用 JSON 写出，位置按 UTF-16 计' },
  },
  async run({ words: [path = ''], options }) {
    const { json, list, out, docx } = options
    const period = options.period === undefined ? undefined : parsePeriod(options.period)
    const several = papersIn(path)
    if (several) return atDesk(options, { mode: 'read', who: 'check' }, at => reportsTogether(path, several, lookingAt(at, period), { json, out, what: '核对' }))
    const paper = await paperOf(path)
    const checked = await atDesk(options, { mode: 'read', who: 'check' }, async at => {
      const union = await unionOf(at, options.union)
      return checkText(register, sourcesOf(at), { union, period: period ?? periodOf(paper), text: paper.text, known: await knownOf(at.office, at.actor, union.id) })
    })
    if (docx !== undefined) await writeOut(docx, await withComments(paper, checked))
    if (json) printJson(checkJson(paper.text, checked))
    else if (list) print(wechatList(paper.text, { ...checked, title: titleOf(paper.text) ?? basename(path).replace(/\.[^.]*$/, '') }))
    else checkLines(checked, paper.text).forEach(print)
    return checked.claims.some(({ verdict }) => verdict === 'differs') ? 1 : 0
  },
})

function periodOf({ text }: Paper): Period {
  const stated = statedPeriod(text)
  if (!stated) throw refuse('invalid', '报告里没有写明是哪段时间的，请用 --period 指明，如 --period 2025', 'period')
  return stated
}

/** The reports of unions in this book, each held against its own ledgers. */
function lookingAt(at: At, period: Period | undefined): Looking {
  return {
    ...(period && { otherwise: period }), sources: sourcesOf(at), known: union => knownOf(at.office, at.actor, union.id),
    find: names => unionNamed(at.office, at.actor, names),
  }
}

function withComments({ text, docx }: Paper, { findings }: Check): Promise<Uint8Array> {
  return docx ? commentDocx(docx, commentsOf(findings)) : checkedDocx(text, findings)
}

/** What wants looking at, each with its place and words; then how many figures are how. */
export function checkLines({ union, period, claims, findings }: Check, text: string): string[] {
  const many = (verdict: CheckedClaim['verdict']) => claims.filter(claim => claim.verdict === verdict).length
  const where = whereabouts(text)
  return [
    `${union} ${period}`,
    ...folded(text, findings).map(finding => `${where(finding)}【${wordsAt(text, finding)}】${advice(finding)}`),
    `一致${many('agrees')}个，不一致${many('differs')}个，存疑${many('doubtful')}个，无从核对${many('unchecked')}个`,
  ]
}

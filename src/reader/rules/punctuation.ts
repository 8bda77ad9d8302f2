import type { Found, Rule } from '../finding.ts'
import { ending, listed } from '../lookup.ts'
import { paragraphs, type Paragraph } from '../paragraphs.ts'
import type { Reading } from '../read.ts'
import { IN_TURN } from '../words/unfinished.ts'
import { DEEDS } from '../words/verbs.ts'

/** Stops that stand twice, are missing at the end of a paragraph, or part a verb from what it governs. */
export const punctuation: Rule = {
  name: 'punctuation',
  title: '标点重复、缺少或多余',
  group: '体例',
  advice: '标点连用了两个，段末没有句号，或者句子中间多了一个逗号；请照提示改。',
  example: { wrong: '走访企业21家，，新建工会3家。', right: '走访企业21家，新建工会3家。' },
  find: (reading) => [...doubled(reading.text), ...cutOff(reading.text), ...unended(reading)],
}

function doubled(text: string): Found[] {
  return Array.from(text.matchAll(/[，、；：。]{2,}/g), ({ 0: run, index }) => {
    const [start, end] = [index, index + run.length]
    const right = /^(?:。{3,}|、{3,})$/.test(run) ? '……' : ['。', '；', '：', '，', '、'].find((mark) => run.includes(mark))!
    const say = right === '……' ? `省略号应写成“……”，这里写成了“${run}”，请改正。` : `标点“${run}”多写了，请只留一个“${right}”。`
    return { start, end, sure: 'sure' as const, say, evidence: [], instead: { start, end, text: right } }
  })
}

const DEED = ending(listed(DEEDS))
const TURN = ending(listed(IN_TURN))

// 先后建立了，职工之家: 问题解决了，大家满意 has its own subject and stands.
function cutOff(text: string): Found[] {
  const found: Found[] = []
  for (let at = text.indexOf('了，'); at >= 0; at = text.indexOf('了，', at + 2)) {
    const deed = DEED(text, at)
    const turn = deed && TURN(text, at - deed.word.length)
    if (!deed || !turn) continue
    const word = `${turn.word}${deed.word}了`
    found.push({ start: at + 1, end: at + 2, sure: 'suspect', say: `“${word}”后面多了一个逗号，请删去。`, evidence: [], instead: { start: at + 1, end: at + 2, text: '' } })
  }
  return found
}

/** Where more paragraphs than this share have no stop at their end, a program broke the text into lines. */
const BROKEN = 1 / 3

// A paragraph of several sentences ends with a stop; one that ends with a comma was never finished, unless the next line goes on with it.
function unended({ text, sentences }: Reading): Found[] {
  const all = paragraphs(sentences)
  const bodies = all.filter((paragraph) => paragraph.sentences.length > 1)
  const bare = bodies.filter(({ end }) => HAN.test(text[end - 1]!))
  const broken = bare.length > 2 && bare.length > bodies.length * BROKEN
  const cut = all.filter(({ start, end }, index) => '，、'.includes(text[end - 1]!) && end - start > SALUTATION && goesNowhere(text, all[index + 1]))
  return [
    ...(broken ? [] : bare).map(({ end }): Found => ({
      start: end - 1, end, sure: 'suspect', say: '这一段的末尾没有句号，请补上；如果话没有说完，请补全。', evidence: [], instead: { start: end, end, text: '。' },
    })),
    ...cut.map(({ end }): Found => ({ start: end - 1, end, sure: 'sure', say: `这一段以“${text[end - 1]}”结尾，话没有说完，请补全或改成句号。`, evidence: [] })),
  ]
}

const HAN = /[\u4e00-\u9fff]/

/** 各位领导、同志们，: a line as short as this calls those who are spoken to. */
const SALUTATION = 14

function goesNowhere(text: string, next: Paragraph | undefined): boolean {
  if (next === undefined) return true
  const { mark, heading } = next.sentences[0]
  return mark !== undefined || heading !== undefined || /\n[ \t　]*\n\s*$/.test(text.slice(Math.max(0, next.start - 8), next.start))
}

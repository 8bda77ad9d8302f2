import { boldSpans } from '../bold.ts'
import type { Found, Rule } from '../finding.ts'

/** What another program left behind: marks of bold print, of web pages and model texts, and boxes where a character could not be shown. */
export const strayMarks: Rule = {
  name: 'stray-marks',
  title: '复制带进来的符号',
  group: '体例',
  advice: '从网页、范文或别的软件复制时带进来的星号、方框、乱码、“范文”字样；请删去，有字丢了的请补上。',
  example: { wrong: '**一、加强组织建设**', right: '一、加强组织建设' },
  find: ({ text }) => [...bold(text), ...LEFT.flatMap(({ form, say }) => left(text, form, say)), ...boxes(text)],
}

const LEFT: readonly { form: RegExp; say: (mark: string) => string }[] = [
  { form: /^#{1,6} (?=[\u4e00-\u9fff])/gm, say: () => '行首的“#”是别的软件的标题符号，请删去。' },
  { form: /&(?:nbsp|amp|lt|gt|quot|#\d{2,5});/g, say: (mark) => `“${mark}”是网页里的代码，请删去。` },
  { form: /<\/?(?:br|p|div|span|b|strong|font|td|tr)\b[^<>\n]{0,60}>/gi, say: (mark) => `“${shown(mark)}”是网页里的代码，请删去。` },
  { form: /\uFFFD+|锟斤拷|烫烫烫/g, say: (mark) => `“${shown(mark)}”是乱码，原来的字丢了，请对照原稿补上。` },
  { form: /范文[（(篇]{0,2}[\d一二三四五六七八九十]{0,3}[）)]?(?=\s*\n|$)/g, say: (mark) => `标题里带着“${mark}”，请删去。` },
  { form: /(?<=[总结划报])篇[\d一二三四五六七八九十]{1,3}(?=\s*\n|$)/g, say: (mark) => `标题里带着范文的序号“${mark}”，请删去。` },
]

function left(text: string, form: RegExp, say: (mark: string) => string): Found[] {
  return Array.from(text.matchAll(form), ({ 0: mark, index }) => ({ start: index, end: index + mark.length, sure: 'sure', say: say(mark), evidence: [] }))
}

function bold(text: string): Found[] {
  return boldSpans(text).map(({ start, end }) => ({
    start, end, sure: 'sure', say: `“${shown(text.slice(start, end))}”两头的星号是别的软件的加粗符号，请删去。`, evidence: [], instead: { start, end, text: text.slice(start + 2, end - 2) },
  }))
}

function boxes(text: string): Found[] {
  return Array.from(text.matchAll(/(?<=[\u4e00-\u9fff\d])□(?=[\u4e00-\u9fff\dxX*])|\[[ 　]*\](?=[\u4e00-\u9fff\d])/g))
    .filter(({ 0: box, index }) => box !== '□' || !isChoice(text, index))
    .map(({ 0: box, index }) => ({ start: index, end: index + box.length, sure: 'suspect', say: `这里的“${box}”原来是一个字或标点，复制时丢了，请补上。`, evidence: [] }))
}

/** How far from one box the others of its line are looked for, in characters. */
const NEAR = 60

// □男□女: boxes to tick come in pairs, on a line that is no sentence.
function isChoice(text: string, at: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - NEAR), at), text.slice(at, at + NEAR)]
  const line = before.slice(before.lastIndexOf('\n') + 1) + after.split('\n', 1)[0]
  return line.indexOf('□') !== line.lastIndexOf('□') && !line.includes('。')
}

function shown(mark: string): string {
  return mark.length > 16 ? `${mark.slice(0, 15)}…` : mark
}

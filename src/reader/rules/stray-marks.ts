import type { Found, Rule } from '../finding.ts'

/** What another program left behind: marks of bold print, of web pages, and boxes where a character could not be shown. */
export const strayMarks: Rule = {
  name: 'stray-marks',
  title: '复制带进来的符号',
  group: '体例',
  advice: '从网页或别的软件复制时带进来的星号、方框、乱码；请删去，有字丢了的请补上。',
  example: { wrong: '**一、加强组织建设**', right: '一、加强组织建设' },
  find: ({ text }) => MARKS.flatMap(({ form, say }) => Array.from(text.matchAll(form), ({ 0: mark, index }) => stray(text, index, mark, say)).filter((one) => one !== null)),
}

const MARKS: readonly { form: RegExp; say: (mark: string) => string }[] = [
  { form: /(?<=^|[\s、：）])\*\*(?![\s*])[^*\n]{1,60}\*\*/gm, say: (mark) => `“${shown(mark)}”两头的星号是别的软件的加粗符号，请删去。` },
  { form: /^#{1,6} (?=[\u4e00-\u9fff])/gm, say: () => '行首的“#”是别的软件的标题符号，请删去。' },
  { form: /&(?:nbsp|amp|lt|gt|quot|#\d{2,5});|<\/?(?:br|p|div|span|b|strong|font|td|tr)\b[^<>\n]{0,60}>/gi, say: (mark) => `“${shown(mark)}”是网页里的代码，请删去。` },
  { form: /\uFFFD+|锟斤拷|烫烫烫/g, say: (mark) => `“${shown(mark)}”是乱码，原来的字丢了，请对照原稿补上。` },
  { form: /(?:范文(?:大全|精选|模板)?|(?<=\S)篇(?=[\d一二三四五六七八九十（(]))[（(篇]*[\d一二三四五六七八九十]{0,3}[）)]?(?=[ 　]*(?:\n|$))/g, say: (mark) => `标题里带着“${mark}”，是从范文抄来的，请删去。` },
  { form: /(?<=[\u4e00-\u9fff\d])□(?=[\u4e00-\u9fff\dxX*])|\[[ 　]*\](?=[\u4e00-\u9fff\d])/g, say: (mark) => `这里的“${mark}”原来是一个字或标点，复制时丢了，请补上。` },
]

function stray(text: string, start: number, mark: string, say: (mark: string) => string): Found | null {
  if (mark === '□' && isChoice(text, start)) return null
  return { start, end: start + mark.length, sure: mark === '□' ? 'suspect' : 'sure', say: say(mark), evidence: [] }
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

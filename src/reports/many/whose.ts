/**
 * The unions whose report a text may be, likeliest first, by the names in its first lines, in the name of its file and under
 * its end. Of 北湾县云浦镇总工会 also 云浦镇总工会, of 云浦镇 also 云浦镇总工会.
 */
export function whose(file: string, text: string): string[] {
  const lines = text.split('\n').map(line => line.trim()).filter(line => line !== '')
  const [first = '', ...others] = lines
  const heads = [first.slice(0, Math.max(0, first.search(/[，。；！？]|$/))), ...others.slice(0, TOP - 1).filter(isName)]
  const places = [...heads, plainName(file), ...others.slice(TOP - 1).slice(-END).filter(isName)].map(words => words.slice(0, LONGEST).replace(/\s/g, ''))
  const unions = places.flatMap(words => Array.from(words.matchAll(UNION), ([name]) => bare(name)))
  const towns = places.slice(0, heads.length + 1).flatMap(words => Array.from(words.matchAll(TOWN), ([name]) => bare(name)))
  const names = [...unions.flatMap(name => [name, below(name)]), ...towns.filter(isTown).flatMap(name => [`${below(name)}总工会`, `${below(name)}工会`])]
  return [...new Set(names)].filter(name => name.length > 3 && !NO_NAME.test(name))
}

/** What a report is called that no register knows: by the union it names, else by its file. */
export function calledBy(file: string, text: string): string {
  return whose(file, text)[0] ?? plainName(file)
}

function plainName(file: string): string {
  return file.replace(/\.[^.]*$/, '')
}

/** Lines at the head and under the end of a report that may name its union, and how much of each. */
const TOP = 3
const END = 3
const LONGEST = 60

/** No sentence of the text. */
function isName(line: string): boolean {
  return !/[，。；：！？]/.test(line)
}

const UNION = /\p{Script=Han}{1,24}?(?:总工会|工会联合会|联合工会|工会委员会|工会(?!工作|会员|干部|组织))/gu
const TOWN = /\p{Script=Han}{1,8}?(?:镇|乡|街道|园区|开发区)/gu

/** 我镇工会, 各村工会 are called by no name. */
const NO_NAME = /[我本全各该某](?:市|县|区|乡|镇|街道|园区|开发区|村|社区|工会|总工会)/

/** 乡工会在乡党委: a town is called by more than its kind, and by no second one. */
function isTown(name: string): boolean {
  return !/^[镇乡]|工会/.test(name)
}

/** Without what leads up to a name: 关于, 今年以来, (2025)年度, 二〇二五年. */
function bare(name: string): string {
  return name.replace(/^.*(?:关于|报送|印发|以来|近年来?)/, '').replace(/^(?:[〇零一二三四五六七八九十]*(?:年度?|月份?|日))+/, '')
}

function below(name: string): string {
  return name.replace(/^.{1,6}?(?:省|市|县|区|旗|州)(?=.{2})/, '')
}

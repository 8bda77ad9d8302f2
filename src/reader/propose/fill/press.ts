import { fieldsOf, open, used, value, type Filler } from './telling.ts'

/** 云浦日报登了…, 第8期简报: what a paper is called and which number of it, to the fields that ask for them. */
export const press: Filler = (t, have) => fieldsOf(t.ledger).flatMap(([name, field]) => {
  const pattern = PATTERNS[field.label]
  if (field.kind !== 'text' || !pattern || !open(have, name)) return []
  for (const { start, end } of t.clauses) {
    const found = pattern.exec(t.text.slice(start, end))
    const from = found && start + found.index + found[0].indexOf(found[1]!)
    if (found && from !== null && !used(have, { start: from, end: from + found[1]!.length })) return [value(name, found[1]!, [{ start: from, end: from + found[1]!.length }])]
  }
  return []
})

/** How newspapers and what else publishes end; a day or a place right before is no part of the name. */
const FREE = '[^\\s，。；、：:《》“”\\d日号在给被由]'
const NAME = `(${FREE}{1,5}(?:日报|晚报|时报|商报|周刊|电视台|广播站)|${FREE}{0,4}工人报|学习强国)`
/** By the label of the field. */
const PATTERNS: Readonly<Record<string, RegExp>> = {
  刊发单位: new RegExp(NAME),
  报刊名称: new RegExp(NAME),
  期号: /(第[一二三四五六七八九十\d]{1,4}期)/,
  报送单位: /(?:报给|报送给?|报到|上报给?)([\u4e00-\u9fff]{2,8}?)(?=[，。；\s]|$)/,
  上缴单位: /上缴(?:给|到)?([省市县区][\u4e00-\u9fff]{0,6}?(?:总工会|总))/,
}

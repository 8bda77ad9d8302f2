/**
 * A table of a report as it is drawn: a place for each of its rows, called by the first cell, and a series for each column that
 * holds numbers, called by its heading. Numbers are those that are printed. `lying`: bars that lie have room for long names.
 */
export type Drawn = { title: string; categories: string[]; series: { name: string; values: (number | null)[] }[]; lying: boolean }

/** What there is to draw in a table of words, headings first; null where it holds no number. Sums would dwarf the rest, and are left out. */
export function drawnOf([head = [], ...rows]: readonly (readonly string[])[]): Drawn | null {
  const places = rows.filter(([label = '']) => label.trim() !== '' && !SUM.test(label.trim()))
  const series = head.flatMap((name, column) => {
    const values = places.map(row => numberIn(row[column] ?? ''))
    return column > 0 && values.some(value => value !== null) ? [{ name: name.trim() || `第${column}栏`, values }] : []
  })
  if (series.length === 0) return null
  const categories = places.map(row => row[0]!.trim())
  return { title: series.map(({ name }) => name).join('、'), categories, series, lying: categories.length > UPRIGHT || categories.some(name => name.length > SHORT) }
}

const SUM = /^(?:合计|总计|小计|全部|全期|期末)$/
/** So many bars beside each other, and so long names below them, can still be read. */
const UPRIGHT = 12
const SHORT = 6

/** 12起, 1,200元, 98.2%; words with a number somewhere in them are none. */
function numberIn(words: string): number | null {
  const found = /^-?\d[\d,，]*(?:\.\d+)?(?=\D{0,3}$)/.exec(words.trim())
  return found ? Number(found[0].replace(/[,，]/g, '')) : null
}

import { tidyDate } from '#kit/tidy-date.ts'

/** The year and month that a sheet's name or title gives to all its dates. */
export type Spoken = { year?: number; month?: number }

/** The sheet's own name before its title, the title before the file: the nearer knows better. A span of months is no month. */
export function spokenOf(sheet: string, titles: readonly string[], file: string): Spoken {
  const here = [sheet, ...titles.filter(title => !MADE.test(title))].map(tidyDate)
  const year = found([...here, tidyDate(file.replace(/\.[^.]*$/, ''))], YEAR)
  const month = found(here, MONTH) ?? found(here.slice(0, 1), BARE)
  return { ...(year !== undefined && { year }), ...(month !== undefined && { month }) }
}

/** The day on which a sheet was made says nothing of what is in it. */
const MADE = /(?:制表|填表|填报|报送|打印|统计|截止|截至)(?:日期|时间)?/
const YEAR = /(?<!\d)((?:19|20)\d\d)(?=年|[-./]\d|\d{2}(?!\d)|$)|^(20\d\d)(?=[^\d人名元个份家户件条起次场期])/
const MONTH = /(?<![-~至到/.\d])(1[0-2]|0?[1-9])月(?![-~至到\d村镇乡])|(?<!\d)(?:19|20)\d\d[-./](1[0-2]|0?[1-9])$/
/** Sheets that are called 1, 2, … 12. */
const BARE = /^(1[0-2]|[1-9])$/

function found(told: readonly string[], pattern: RegExp): number | undefined {
  for (const text of told) {
    const number = pattern.exec(text)?.slice(1).find(group => group !== undefined)
    if (number !== undefined) return Number(number)
  }
  return undefined
}

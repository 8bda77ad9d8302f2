import type { ImportChange, ImportState } from '../../sent.ts'

/** The import as it will stand when the server has taken a change over: what is chosen is seen at once. */
export function foreseen(state: ImportState, { sheets = [], names = {}, ...chosen }: ImportChange): ImportState {
  const asksAgain = sheets.length > 0 || Object.keys(names).length > 0 || chosen.union !== undefined || chosen.rough !== undefined
  const answers = Object.entries({ ...state.choices.names, ...names }).filter((answer): answer is [string, string] => answer[1] !== null)
  return {
    ...state,
    phase: asksAgain ? 'ready' : state.phase,
    choices: { ...state.choices, ...chosen, names: Object.fromEntries(answers) },
    sheets: state.sheets.map(sheet => {
      const own = sheets.find(({ nth }) => nth === sheet.nth)
      const mapping = sheets.find(({ nth }) => state.sheets.find(other => other.nth === nth)?.layout === sheet.layout)?.mapping ?? {}
      const { use = sheet.use, year = sheet.year, month = sheet.month } = own ?? {}
      return { ...sheet, use, year, month, columns: sheet.columns.map(column => column.heading in mapping ? { ...column, to: mapping[column.heading]!, sure: 1 } : column) }
    }),
  }
}

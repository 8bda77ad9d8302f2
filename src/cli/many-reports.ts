import { basename, resolve } from 'node:path'
import { writeSpreadsheet } from '#formats/spreadsheet/write.ts'
import { register } from '#lines/register.ts'
import { compare, type Comparison } from '#reports/many/comparison.ts'
import { lookAt, type Looking, type Town } from '#reports/many/town.ts'
import { comparisonSheets } from '#reports/many/workbook.ts'
import { writeOut } from './out-file.ts'
import { endProgress, note, print, printJson, progress } from './screen.ts'
import { paperOf } from './text-file.ts'

/** Looks at the reports of a folder side by side, and writes them as one workbook or as JSON; the exit code. */
export async function reportsTogether(folder: string, paths: readonly string[], looking: Looking, to: { json: boolean; out: string | undefined; what: string }): Promise<number> {
  const towns: Town[] = []
  for (const path of paths) {
    towns.push(await lookAt(register, basename(path), async () => (await paperOf(path)).text, looking))
    progress(`已读 ${towns.length}/${paths.length} 份`)
  }
  endProgress()
  const comparison = compare(register, towns)
  if (to.json) printJson(comparison)
  else {
    const out = to.out ?? `${resolve(folder)}（${to.what}）.xlsx`
    await writeOut(out, await writeSpreadsheet(comparisonSheets(comparison)))
    tell(comparison)
    print(out)
  }
  return comparison.reports.every(({ say, differs }) => say === null && differs === 0) ? 0 : 1
}

function tell({ reports, measures, doubts }: Comparison): void {
  for (const { file, say } of reports) if (say !== null) note(`${file}：${say}`)
  print(`共${reports.length}份报告，读成${reports.filter(({ read }) => read).length}份；${measures.length}项数据，要改和要核实的${doubts.length}处`)
}

import { writeSpreadsheet } from '#formats/spreadsheet/write.ts'
import { register } from '#lines/register.ts'
import { templateFor } from '#server/imports/template.ts'
import { ledgerNamed } from '#sheets/ledger-of.ts'
import { command } from '../command.ts'
import { writeOut } from '../out-file.ts'
import { print } from '../screen.ts'

export const template = command({
  usage: '台账',
  help: '写出一本台账的空表（.xlsx）：列名、下拉、示例和填写说明；填好后用 niangjia load 导入。',
  words: [1, 1],
  options: { out: { value: '文件', help: '写到哪里，默认“台账名导入模板.xlsx”' } },
  async run({ words: [name = ''], options }) {
    const ledger = ledgerNamed(register, name)
    const path = options.out ?? `${ledger.label}导入模板.xlsx`
    await writeOut(path, await writeSpreadsheet(await templateFor(ledger)))
    print(path)
    return 0
  },
})

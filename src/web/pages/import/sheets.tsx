import { Button } from 'antd'
import type { ImportChange, ImportState } from '../../sent.ts'
import { UnionInput } from '../../inputs/union.tsx'
import { Layout } from './layout.tsx'
import { layoutsOf } from './layouts.ts'

type Props = { state: ImportState; busy: boolean; onChange: (changed: ImportChange) => void; onLook: () => void }

/** What was understood of each sheet, to be put right by a click before any row is looked at. */
export function Sheets({ state, busy, onChange, onLook }: Props) {
  const { sheets, choices } = state
  const used = sheets.filter(({ use }) => use)
  const wrong = used.some(({ faults }) => faults.length > 0)
  return (
    <>
      {layoutsOf(sheets.filter(({ hidden, ledger }) => !hidden || ledger !== null)).map(alike => <Layout key={alike[0]!.nth} sheets={alike} state={state} onChange={onChange} />)}
      <div className="panel import-union">
        <label htmlFor="import-union">表里没写工会的行，记在哪个工会名下</label>
        <UnionInput id="import-union" value={choices.union} onChange={union => union !== null && onChange({ union })} />
      </div>
      <div className="import-foot">
        <Button type="primary" size="large" loading={busy && { delay: 200 }} disabled={used.length === 0 || wrong} onClick={onLook}>逐行核对</Button>
        <span className="quiet">{wrong ? '请先把上面红字说的列选好' : used.length > 0 ? `共 ${used.reduce((sum, { rows }) => sum + rows, 0)} 行。只核对，还不存。` : unready(sheets)}</span>
      </div>
    </>
  )
}

function unready(sheets: ImportState['sheets']): string {
  return sheets.every(({ rows }) => rows === 0) ? '表里还没有内容，填好再上传' : '请先选要导入的表'
}

import { Button, Checkbox, Radio } from 'antd'
import type { ImportChange, ImportState } from '../../sent.ts'
import { enters, refused } from './outlook.ts'
import { Rows } from './rows.tsx'
import { UnknownNames } from './unknown-names.tsx'

type Props = { state: ImportState; busy: boolean; onChange: (changed: ImportChange) => void; onLook: () => void; onEnter: (good: boolean) => void; onBack: () => void }

/** What the import would do, row by row; names are answered here, and what becomes of records that are there already. */
export function Looked({ state, busy, onChange, onLook, onEnter, onBack }: Props) {
  const { choices, preview } = state
  const { names, counts } = preview!
  const out = refused(counts, choices.existing)
  const into = enters(counts, choices.existing)
  return (
    <>
      {names.length > 0 && <UnknownNames names={names} answers={choices.names} onAnswer={answered => onChange({ names: answered })} />}
      {names.some(({ aliasable }) => aliasable) && (
        <p className="remember"><Checkbox checked={choices.remember} onChange={event => onChange({ remember: event.target.checked })}>记住这些叫法，下次不再问</Checkbox></p>
      )}
      {(preview!.rough > 0 || choices.rough) && (
        <p className="rough"><Checkbox checked={choices.rough} onChange={event => onChange({ rough: event.target.checked })}>
          {choices.rough ? '大概的数先空着，原话写进备注' : `有 ${preview!.rough} 行只因写了大概的数（如“约60”）退回：先空着，原话写进备注`}
        </Checkbox></p>
      )}
      {counts.changed > 0 && (
        <div className="panel existing">
          <h2 id="existing">有 {counts.changed} 行台账里已经有了，内容不一样</h2>
          <Radio.Group aria-labelledby="existing" value={choices.existing} onChange={event => onChange({ existing: event.target.value as Existing })} options={existings} />
        </div>
      )}
      <Rows state={state} />
      <div className="import-foot">
        {state.phase === 'ready'
          ? <><Button type="primary" size="large" loading={busy && { delay: 200 }} onClick={onLook}>按回答重新核对</Button><span className="quiet">重新核对以后再导入。</span></>
          : <Enter into={into} out={out} changed={counts.changed} open={names.filter(({ key }) => !(key in choices.names)).length} busy={busy} onEnter={onEnter} />}
        <span className="grow" />
        <Button onClick={onBack}>回去改列和年份</Button>
      </div>
    </>
  )
}

type Existing = ImportState['choices']['existing']

const existings: { value: Existing; label: string }[] = [
  { value: 'refuse', label: '退回这些行，我再看看' }, { value: 'change', label: '照表里的改' }, { value: 'keep', label: '跳过，台账里的不动' },
]

type Entering = {
  into: number
  out: number
  /** Rows of records that are there already. */
  changed: number
  /** Names without an answer. */
  open: number
  busy: boolean
  onEnter: (good: boolean) => void
}

function Enter({ into, out, changed, open, busy, onEnter }: Entering) {
  const first = open > 0 ? `先答上面 ${open} 个名称，少退回几行。` : ''
  const loading = busy && { delay: 200 }
  if (into === 0) return <span>{first || nothing(out, changed)}</span>
  if (out === 0) return <><Button type="primary" size="large" loading={loading} onClick={() => onEnter(false)}>全部导入（{into} 行）</Button><span className="quiet">导入以后可以整批撤销。</span></>
  return (
    <>
      <Button type={open > 0 ? 'default' : 'primary'} size="large" loading={loading} onClick={() => onEnter(true)}>先存没有问题的 {into} 行</Button>
      <span>{first || `另有 ${out} 行退回，导入后可以下载，改好再导入。`}</span>
    </>
  )
}

function nothing(out: number, changed: number): string {
  if (out === 0) return '这些行台账里都有了，不用再导入。'
  return changed > 0 ? '没有新的行。有变化的行要不要照表里的改，请在上面选。' : '没有可以导入的行。请改好表格重新上传，或回去改列。'
}

import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import type { ImportChange, ImportState } from '../../sent.ts'
import { Waiting } from '../../show/state.tsx'
import { Former } from './former.tsx'
import { Looked } from './looked.tsx'
import { Outcome } from './outcome.tsx'
import { Sheets } from './sheets.tsx'
import { Steps } from './steps.tsx'
import { TakeFile } from './take-file.tsx'
import { Templates } from './templates.tsx'
import { isBusy, useImport } from './use-import.ts'
import { Working } from './working.tsx'
import './import.css'
import type { Stage } from './stage.ts'

/** Sheets of an office on their way into the ledgers: chosen, understood, looked at row by row, entered. */
export function ImportPage() {
  const { state, opening, asking, said, send, change, look, enter, leave } = useImport()
  const [back, setBack] = useState(false)
  const stage = stageOf(state, back)
  const place = useBeginning(`${stage} ${state?.phase === 'entering'}`)
  const lookFromColumns = () => {
    setBack(false)
    look()
  }
  const changeColumns = (changed: ImportChange) => {
    setBack(true)
    change(changed)
  }
  if (opening) return <Waiting />
  return (
    <section className="import" ref={place} tabIndex={-1}>
      <div className="head">
        <h1>导入表格</h1>
        {state && stage !== 'choose' && <span className="quiet">{state.file}</span>}
        <span className="grow" />
        {state && !isBusy(state) && (stage === 'columns' || stage === 'rows') && <Button onClick={leave}>不要了，换一份</Button>}
      </div>
      <Steps at={stage} />
      {said && !asking && <p className="fault import-said" role="alert">{said}</p>}
      {state && isBusy(state) ? <Working state={state} />
        : stage === 'choose' ? <><TakeFile busy={asking} onFile={send} /><Templates /><Former /></>
        : stage === 'columns' ? <Sheets state={state!} busy={asking} onChange={changeColumns} onLook={lookFromColumns} />
        : stage === 'rows' ? <Looked state={state!} busy={asking} onChange={change} onLook={look} onEnter={enter} onBack={() => setBack(true)} />
        : <><Outcome state={state!} onAgain={leave} /><Former /></>}
    </section>
  )
}

/** Where the next page of the import begins, in sight and for the keyboard: the button that led to it is gone. */
function useBeginning(page: string) {
  const place = useRef<HTMLElement>(null)
  const shown = useRef(page)
  useEffect(() => {
    if (shown.current === page) return
    shown.current = page
    window.scrollTo(0, 0)
    place.current?.focus({ preventScroll: true })
  }, [page])
  return place
}

/** Which page of the import is open. Answers to names ask for a new look without leaving the rows; anything else that failed begins at the columns. */
function stageOf(state: ImportState | undefined, back: boolean): Stage {
  if (!state) return 'choose'
  const { phase, preview, say } = state
  if (phase === 'reading' || phase === 'failed') return 'choose'
  if (phase === 'done') return 'done'
  if (phase === 'looking' || phase === 'entering') return 'rows'
  return preview && !back && !say ? 'rows' : 'columns'
}

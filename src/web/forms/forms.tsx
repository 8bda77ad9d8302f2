import { App, Button, Input } from 'antd'
import { useState } from 'react'
import type { Form } from '#model/form.ts'
import { printsPersonal } from '#model/form-path.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { register } from '#lines/register.ts'
import { save } from '../ask.ts'
import { doors } from '../doors.ts'
import type { Asked } from '../sent.ts'
import { useMay } from '../session.tsx'
import { Dialog } from '../show/dialog.tsx'
import { printNow } from '../show/on-paper.tsx'
import { sayError } from '../show/state.tsx'
import { FormPaper } from './form-paper.tsx'

/** The papers that can be printed from a record. */
export function RecordForms({ ledger, id, title }: { ledger: AnyLedger; id: string; title: string }) {
  return <Forms
    ledger={ledger} forms={Object.entries(ledger.forms).filter(([, form]) => !form.list)} url={`/api/ledgers/${ledger.id}/records/${id}/forms`}
    asked={{}} called={title} button="打印"
  />
}

/** Those printed from all that a list shows. */
export function ListForms({ ledger, asked }: { ledger: AnyLedger; asked: Asked }) {
  return <Forms
    ledger={ledger} forms={Object.entries(ledger.forms).filter(([, form]) => form.list)} url={`/api/ledgers/${ledger.id}/forms`} asked={asked}
    called="" button="打印表册"
  />
}

type Props = { ledger: AnyLedger; forms: [name: string, form: Form][]; url: string; asked: object; called: string; button: string }

function Forms({ ledger, forms, url, asked, called, button }: Props) {
  const clerk = useMay('clerk')
  const { message } = App.useApp()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  if (forms.length === 0) return null
  const personal = clerk && forms.some(([, form]) => printsPersonal(register.ledgers, ledger, form))
  const body = { ...asked, ...reason.trim() && { reason: reason.trim() } }
  const attempt = (work: Promise<void>) => void work.catch(error => message.error(sayError(error)))
  const print = async (name: string) => {
    const pages = await doors.form(`${url}/${name}`, body)
    printNow(pages.map((page, i) => <FormPaper key={i} page={page} />), pages[0]?.landscape ? 'on-form across' : 'on-form')
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>{button}</Button>
      {open && <Dialog title={button} onClose={() => setOpen(false)}>
        <ul className="forms">
          {forms.map(([name, { label }]) => (
            <li key={name}>
              <span>{label}</span>
              <Button type="primary" aria-label={`打印${label}`} onClick={() => attempt(print(name))}>打印</Button>
              <Button aria-label={`${label}存为 Word`} onClick={() => attempt(save(`${url}/${name}/docx`, body, `${label}${called && `（${called}）`}.docx`))}>存为 Word</Button>
            </li>
          ))}
        </ul>
        {personal && (
          <div>
            <label htmlFor="full-reason">要印完整的身份证号、电话，请写理由（会记入历史）</label>
            <Input id="full-reason" value={reason} onChange={event => setReason(event.target.value)} placeholder="不写就遮盖，如：当事人签收" />
          </div>
        )}
      </Dialog>}
    </>
  )
}

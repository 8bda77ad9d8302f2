import { Button, Select } from 'antd'
import { Link, useNavigate } from '@tanstack/react-router'
import { register } from '#lines/register.ts'
import type { LedgerRecord } from '#model/base.ts'
import type { AnyLedger } from '#model/ledger.ts'
import { recordFrom } from '#office/template-record.ts'
import { template } from '#office/template.ts'
import type { SentTemplate } from '../../sent.ts'
import { useMay, useSession } from '../../session.tsx'
import { carryForm } from '../form/carried.ts'
import { formOf } from '../form/typed.ts'

const ledger = template as AnyLedger

/** Which paper: those that come with the product, those of the union's own; a copy of any becomes one's own. */
export function TemplateChooser({ templates, value, onChange }: { templates: readonly SentTemplate[]; value: string; onChange: (id: string) => void }) {
  const navigate = useNavigate()
  const writes = useMay('clerk')
  const { right } = useSession()
  const groups = [['自己的模板', true], ['产品自带的模板', false]] as const
  const options = groups.map(([label, own]) => ({
    label, title: label, options: templates.filter(one => one.own === own).map(({ id, label }) => ({ value: id, label })),
  })).filter(({ options }) => options.length > 0)
  const built = register.templates.get(value)
  const copy = () => {
    const { values, sections } = recordFrom(register.ledgers, built!)
    carryForm({
      ledger: ledger.id,
      typed: formOf(ledger, { ...values, sections, union: right.union, state: null, form: 'detail' } as unknown as LedgerRecord),
      also: [], names: {},
    })
    void navigate({ to: '/l/$ledger/new', params: { ledger: ledger.id } })
  }
  return (
    <>
      <Select value={value} onChange={onChange} options={options} popupMatchSelectWidth={false} aria-label="写哪一种" className="template" />
      {writes && (built ? <Button onClick={copy}>复制成自己的模板</Button> : <Link className="plain-link" to="/l/$ledger/$id" params={{ ledger: ledger.id, id: value }}>改这个模板</Link>)}
    </>
  )
}

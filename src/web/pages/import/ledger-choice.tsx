import { Select } from 'antd'
import { register } from '#lines/register.ts'
import type { ImportSheet } from '../../sent.ts'
import { useMay } from '../../session.tsx'

type Props = { id: string; value: string | null; likely: ImportSheet['ledgers']; onChange: (ledger: string) => void }

/** Which ledger a sheet belongs to: the likely ones first. */
export function LedgerChoice({ id, value, likely, onChange }: Props) {
  const governs = useMay('administrator')
  const option = (ledger: string) => ({ value: ledger, label: register.ledgers.get(ledger)!.label })
  const others = register.lines.flatMap(line => line.ledgers).filter(ledger => (governs || ledger.by !== 'administrator') && !likely.some(one => one.id === ledger.id))
  const options = [
    ...likely.length > 0 ? [{ label: '看着像', options: likely.map(one => option(one.id)) }] : [],
    { label: likely.length > 0 ? '其他台账' : '台账', options: others.map(one => option(one.id)) },
  ]
  return (
    <Select id={id} value={value} onChange={ledger => onChange(ledger)} options={options} showSearch={{ optionFilterProp: 'label' }}
      placeholder="请选择" popupMatchSelectWidth={false} className="ledger-choice" />
  )
}

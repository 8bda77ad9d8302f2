import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { register } from '#lines/register.ts'
import { doors } from '../../doors.ts'
import { Failed, NoLedger, Waiting } from '../../show/state.tsx'
import { RecordForm } from './record-form.tsx'
import { formOf } from './typed.ts'

export function NewRecord() {
  const { ledger: id } = useParams({ from: '/desk/l/$ledger/new' })
  const ledger = register.ledgers.get(id)
  return ledger ? <RecordForm key={id} ledger={ledger} /> : <NoLedger />
}

export function ChangeRecord() {
  const { ledger: ledgerId, id } = useParams({ from: '/desk/l/$ledger/$id/edit' })
  const ledger = register.ledgers.get(ledgerId)
  // What is being altered must not be swapped under the hands that alter it: a newer version is refused when saving.
  const { data, error } = useQuery({ queryKey: ['record', ledgerId, id, 'edit'], queryFn: () => doors.open(ledgerId, id), staleTime: Infinity, gcTime: 0 })
  if (!ledger) return <NoLedger />
  if (error) return <Failed whole error={error} />
  if (!data) return <Waiting />
  return <RecordForm key={id} ledger={ledger} known={{ id, version: data.record.version, form: formOf(ledger, data.record), names: data.names }} />
}

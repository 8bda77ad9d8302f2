import { Input, Select, Space } from 'antd'
import type { People as Heads } from '#model/field.ts'
import type { InputProps } from './props.ts'

/** Heads as they stand in a form: what was typed in each place. */
type Typed = { total?: string; women?: string; migrants?: string; per?: 'attendance' }

/** In all, of them women and migrants; 人 or 人次. Gives back one text as an officer writes it: 60（女20，外来56）. */
export function People({ id, field, value, onChange, describedBy, wrong }: InputProps) {
  const typed = taken(value)
  const put = (changed: Partial<Typed>) => onChange(given({ ...typed, ...changed }))
  const head = (name: 'total' | 'women' | 'migrants', label: string, more: object = {}) => (
    <Input value={typed[name] ?? ''} inputMode="numeric" autoComplete="off"
      prefix={name === 'total' ? undefined : <span className="quiet">{label}</span>}
      aria-label={name === 'total' ? undefined : `${field.label}，其中${label}`}
      status={wrong ? 'error' : ''} onChange={e => put({ [name]: e.target.value })} {...more} />
  )
  return (
    <Space.Compact block className="people">
      {head('total', '共', { id, 'aria-describedby': describedBy, 'aria-invalid': wrong })}
      <Select value={typed.per ?? 'heads'}
        onChange={per => onChange(given(per === 'attendance' ? { ...typed, per } : { total: typed.total ?? '', women: typed.women ?? '', migrants: typed.migrants ?? '' }))}
        aria-label={`${field.label}按人还是人次`}
        options={[{ value: 'heads', label: '人' }, { value: 'attendance', label: '人次' }]} />
      {head('women', '女')}
      {head('migrants', '外来')}
    </Space.Compact>
  )
}

function taken(value: unknown): Typed {
  if (typeof value === 'string') return read(value)
  if (typeof value !== 'object' || value === null) return {}
  const { total, women, migrants, per } = value as Partial<Heads>
  return { total: said(total), women: said(women), migrants: said(migrants), ...(per && { per }) }
}

/** What `given` wrote; anything else stays as it is in the first place, for the face to judge. */
function read(text: string): Typed {
  const found = /^([^（）]*?)(人次|人)?(?:（(?:女([^，）]*))?，?(?:外来([^，）]*))?）)?$/.exec(text)
  if (!found) return { total: text }
  const [, total = '', unit, women = '', migrants = ''] = found
  return { total: total === '不详' ? '' : total, women, migrants, ...(unit === '人次' && { per: 'attendance' as const }) }
}

function given({ total = '', women = '', migrants = '', per }: Typed): string | null {
  const parts = [women && `女${women}`, migrants && `外来${migrants}`].filter(part => part !== '')
  if (total === '' && parts.length === 0) return per ? '不详人次' : null
  return (total || '不详') + (per ? '人次' : '人') + (parts.length > 0 ? `（${parts.join('，')}）` : '')
}

function said(n: number | null | undefined): string {
  return n === null || n === undefined ? '' : String(n)
}

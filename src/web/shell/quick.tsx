import { SearchOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type KeyboardEvent } from 'react'
import { register } from '#lines/register.ts'
import { doors } from '../doors.ts'
import { FOR_A_WORD } from '../inputs/find.tsx'
import { useSettled } from '../show/settled.ts'
import { sayError } from '../show/state.tsx'

const ledgers = [...register.ledgers.keys()].filter(id => id !== 'alias' && id !== 'basis' && id !== 'zero' && id !== 'access')

/** What was found: a ledger, or a record of one. */
type Found = { ledger: string; id?: string; called: string; hint: string }

/** Finds records of any ledger by name, alias or pinyin initials, and the ledgers themselves. ↓ ↑ go through them, Enter opens, Esc closes. */
export function Quick() {
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const [composing, setComposing] = useState(false)
  const navigate = useNavigate()
  const { found, says } = useFound(text.trim(), composing)
  const shown = open && text.trim() !== ''
  const go = ({ ledger, id }: Found) => {
    setText('')
    setOpen(false)
    void (id === undefined ? navigate({ to: '/l/$ledger', params: { ledger } }) : navigate({ to: '/l/$ledger/$id', params: { ledger, id } }))
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') setOpen(false)
    else if (event.key === 'Enter' && shown && found[at]) go(found[at])
    else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && found.length > 0) {
      setOpen(true)
      setAt((at + (event.key === 'ArrowDown' ? 1 : found.length - 1)) % found.length)
    } else return
    event.preventDefault()
  }
  return (
    <div className="quick" onBlur={event => { if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false) }}>
      <SearchOutlined aria-hidden />
      <input type="search" role="combobox" value={text} placeholder="找人、单位、案件：名称或拼音首字母" aria-label="查找" autoComplete="off"
        aria-expanded={shown} aria-controls="found" aria-autocomplete="list" aria-activedescendant={shown && found[at] ? `found-${at}` : undefined}
        onChange={event => { setText(event.target.value); setAt(0); setOpen(true) }} onFocus={() => setOpen(true)} onKeyDown={press}
        onCompositionStart={() => setComposing(true)} onCompositionEnd={() => setComposing(false)} />
      <div className="found" hidden={!shown}>
        {says !== undefined && <p className="quiet" role="status">{says}</p>}
        <ul id="found" role="listbox" aria-label="找到的">
          {found.map((one, n) => (
            <li
              key={`${one.ledger} ${one.id}`} id={`found-${n}`} role="option" aria-selected={n === at} onMouseEnter={() => setAt(n)}
              onMouseDown={event => event.preventDefault()} onClick={() => go(one)}
            >
              {one.called}<small>{one.hint}</small>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

/** What fits, or what there is to say instead. */
function useFound(text: string, composing: boolean): { found: readonly Found[]; says?: string } {
  const asked = useSettled(text, composing ? FOR_A_WORD : 200)
  const { data, error } = useQuery({
    queryKey: ['quick', asked], queryFn: () => doors.suggest(ledgers, asked), enabled: asked !== '',
    placeholderData: before => text === '' ? undefined : before,
  })
  const letters = text.toLowerCase()
  const inLetters = /^[a-z]{2,}$/.test(letters)
  const { data: initials = {} } = useQuery({ queryKey: ['initials'], queryFn: doors.initials, staleTime: Infinity, enabled: inLetters })
  if (text === '' || !data) return { found: [], says: error ? sayError(error) : '正在找…' }
  const fits = (id: string, label: string) => label.includes(text) || (inLetters && initials[id]?.startsWith(letters) === true)
  const pages = [...register.ledgers.values()].filter(({ id, label }) => fits(id, label)).map(({ id, label }) => ({ ledger: id, called: label, hint: '台账' }))
  const records = data.map(({ ledger, id, called, unionName }) => ({ ledger, id, called, hint: [register.ledgers.get(ledger)?.label, unionName].filter(Boolean).join('·') }))
  const found = [...pages, ...records]
  return found.length > 0 ? { found } : { found, says: '没有找到，可以换名称里的两三个字，或拼音首字母' }
}

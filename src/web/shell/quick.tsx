import { AutoComplete, Input } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { register } from '#lines/register.ts'
import { doors } from '../doors.ts'
import { useSettled } from '../show/settled.ts'

const ledgers = [...register.ledgers.keys()].filter(id => id !== 'alias' && id !== 'basis' && id !== 'zero' && id !== 'access')

/** Finds records of any ledger by name, alias or pinyin initials, and the ledgers themselves. */
export function Quick() {
  const [text, setText] = useState('')
  const asked = useSettled(text.trim(), 200)
  const navigate = useNavigate()
  const { data = [] } = useQuery({ queryKey: ['quick', asked], queryFn: () => doors.suggest(ledgers, asked), enabled: asked !== '' })
  const pages = asked === '' ? [] : [...register.ledgers.values()].filter(ledger => ledger.label.includes(asked))
  const options = [
    ...pages.map(({ id, label }) => ({ value: `l/${id}`, label: <>{label}<small>台账</small></> })),
    ...data.map(({ ledger, id, called, unionName }) => ({ value: `${ledger}/${id}`, label: <>{called}<small>{register.ledgers.get(ledger)?.label}{unionName && `·${unionName}`}</small></> })),
  ]
  const go = (value: string) => {
    setText('')
    const [ledger = '', id = ''] = value.split('/')
    void (ledger === 'l' ? navigate({ to: '/l/$ledger', params: { ledger: id } }) : navigate({ to: '/l/$ledger/$id', params: { ledger, id } }))
  }
  return (
    <AutoComplete className="quick" value={text} options={options} onChange={setText} onSelect={go} notFoundContent={asked && '没有找到'}>
      <Input.Search placeholder="找人、单位、案件：名称或拼音首字母" aria-label="查找" allowClear />
    </AutoComplete>
  )
}

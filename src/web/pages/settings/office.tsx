import { App, Button, Input } from 'antd'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { doors } from '../../doors.ts'
import type { OfficeSettings } from '../../sent.ts'
import { sayError } from '../../show/state.tsx'

/** What holds for everyone who works in this book. */
export function Office() {
  const { data } = useQuery({ queryKey: ['settings'], queryFn: doors.settings })
  return data ? <OfficeForm key={JSON.stringify(data)} kept={data} /> : null
}

function OfficeForm({ kept }: { kept: OfficeSettings }) {
  const { message } = App.useApp()
  const [place, setPlace] = useState(kept.place ?? '')
  const [office, setOffice] = useState(kept.office ?? '')
  const save = useMutation({ mutationFn: () => doors.setSettings({ place: place.trim(), office: office.trim() }), onSuccess: () => void message.success('已保存') })
  return (
    <section className="panel" aria-labelledby="office-title">
      <h2 id="office-title">本单位</h2>
      <form onSubmit={event => { event.preventDefault(); save.mutate() }}>
        <label htmlFor="office">页面上显示的单位名称</label>
        <Input id="office" value={office} onChange={event => setOffice(event.target.value)} placeholder="不填就显示工会的名称" />
        <label htmlFor="place">区划代码（按哪里的规定算时限）</label>
        <Input id="place" value={place} inputMode="numeric" onChange={event => setPlace(event.target.value)} placeholder="如 330282；不填按全国规定" />
        {save.isError && <p className="fault" role="alert">{sayError(save.error)}</p>}
        <Button htmlType="submit" loading={save.isPending} disabled={place === (kept.place ?? '') && office === (kept.office ?? '')}>保存</Button>
      </form>
    </section>
  )
}

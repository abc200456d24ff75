import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { api } from "../../api/client";
import { intents, levels } from "../../api/types";
import { messages as m } from "../../messages";
import { Filters, Pick, SearchBox } from "../../ui/Filters";
import { intentName, levelName } from "../../ui/Level";

const route = getRouteApi("/inside/review");

/** By what one may look for drafts; a choice is part of the address. */
export function QueueFilters() {
  const search = route.useSearch();
  const navigate = useNavigate({ from: "/review" });
  const departments = api.useQuery("get", "/api/v1/whmcs/departments");
  const set = (change: Partial<typeof search>) => void navigate({ search: { ...search, ...change, page: undefined } });
  return (
    <Filters>
      <SearchBox label={m.review.search} value={search.q} onSearch={q => set({ q })} />
      <Pick
        label={m.confidence.level}
        all={m.review.anyLevel}
        value={search.level}
        onPick={level => set({ level })}
        choices={levels.map(level => [level, levelName(level)])}
      />
      <Pick
        label={m.confidence.intent}
        all={m.review.anyIntent}
        value={search.intent}
        onPick={intent => set({ intent })}
        choices={intents.map(intent => [intent, intentName(intent)])}
      />
      <Pick
        label={m.tickets.department}
        all={m.review.anyDepartment}
        value={search.department}
        onPick={id => set({ department: id === undefined ? undefined : Number(id) })}
        choices={(departments.data?.items ?? []).map(one => [String(one.id), one.name])}
      />
      <Pick
        label={m.review.waiting}
        all={m.review.anyAge}
        value={search.hours}
        onPick={hours => set({ hours: hours === undefined ? undefined : Number(hours) })}
        choices={m.review.ages}
      />
    </Filters>
  );
}

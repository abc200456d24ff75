import { Text } from "@mantine/core";
import { api } from "../../api/client";
import { messages as m } from "../../messages";
import { Ago } from "../../ui/Time";

/** Whether the history can be believed: the server recomputes the hashes by which each entry holds on to the one before. */
export function ChainLine() {
  const { data: chain } = api.useQuery("get", "/api/v1/audit/chain");
  if (!chain) return null;
  if (chain.broken_at !== null) {
    return (
      <Text size="sm" c="red" role="alert" mb="sm">
        {m.history.chain.broken(chain.broken_at, chain.reason ?? "")}
      </Text>
    );
  }
  if (!chain.last_at) return null;
  return (
    <Text size="sm" c="dimmed" mb="sm">
      {m.history.chain.intact(chain.intact_up_to)} <Ago at={chain.last_at} />
    </Text>
  );
}

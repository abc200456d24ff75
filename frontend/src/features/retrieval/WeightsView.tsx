import { Grid } from "@mantine/core";
import { useState } from "react";
import { api } from "../../api/client";
import { useMe } from "../../api/session";
import type { Weights } from "../../api/types";
import { messages as m } from "../../messages";
import { Page } from "../../ui/Page";
import { Loaded } from "../../ui/States";
import { Advice } from "./Advice";
import { EffectPreview } from "./EffectPreview";
import { Reranking } from "./Reranking";
import { Sliders } from "./Sliders";

/** How much each source counts, what experience says about it, and what a change would do to recent tickets. */
export function WeightsView() {
  const isAdmin = useMe().role === "admin";
  const current = api.useQuery("get", "/api/v1/weights");
  const [edited, setEdited] = useState<Weights | null>(null);
  return (
    <Page title={m.weights.title} text={m.weights.text}>
      <Loaded query={current}>
        {saved => (
          <Grid gap="lg">
            <Grid.Col span={{ base: 12, lg: 6 }}>
              <Sliders saved={saved} weights={edited ?? saved} onChange={setEdited} isAdmin={isAdmin} />
              <Reranking isAdmin={isAdmin} />
            </Grid.Col>
            <Grid.Col span={{ base: 12, lg: 6 }}>
              <Advice isAdmin={isAdmin} onTry={setEdited} />
              <EffectPreview saved={saved} weights={edited ?? saved} />
            </Grid.Col>
          </Grid>
        )}
      </Loaded>
    </Page>
  );
}

import { Button, type ButtonProps } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Copy } from "lucide-react";
import { api } from "../../api/client";
import type { Prompt } from "../../api/types";
import { messages as m } from "../../messages";
import { tell, tellProblem } from "../../ui/forms";

/** What can be done with any prompt, shipped ones too; a copy is opened at once. */
export function ActivateAndDuplicate({ prompt, size }: { prompt: Prompt; size?: ButtonProps["size"] }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const options = { onError: tellProblem, onSettled: () => void queries.invalidateQueries() };
  const activate = api.useMutation("post", "/api/v1/prompts/{id}/activate", {
    ...options,
    onSuccess: () => tell(m.prompts.activated(prompt.name)),
  });
  const duplicate = api.useMutation("post", "/api/v1/prompts/{id}/duplicate", {
    ...options,
    onSuccess: copy => void navigate({ to: "/prompts/$id", params: { id: String(copy.id) } }),
  });
  const params = { params: { path: { id: prompt.id } } };
  return (
    <>
      {!prompt.is_active && (
        <Button size={size} variant="light" loading={activate.isPending} onClick={() => activate.mutate(params)}>
          {m.prompts.activate}
        </Button>
      )}
      <Button
        size={size}
        variant="default"
        leftSection={<Copy size={14} />}
        loading={duplicate.isPending}
        onClick={() => duplicate.mutate(params)}>
        {m.prompts.duplicate}
      </Button>
    </>
  );
}

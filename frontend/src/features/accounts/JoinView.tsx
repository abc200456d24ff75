import { Alert, Button, PasswordInput, Stack, TextInput } from "@mantine/core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { client } from "../../api/client";
import { openSession } from "../../api/session";
import { messages as m } from "../../messages";
import { Door } from "../../ui/Door";
import { showProblem } from "../../ui/forms";

const shape = z.object({
  invitation: z.string().trim().min(1, m.join.needsInvitation),
  full_name: z.string().trim().min(1, m.join.needsName).max(200),
  password: z.string().min(10, m.join.needsPassword),
});

/** Accepts an invitation. Its token stands behind the address's #, which browsers send to nobody. */
export function JoinView() {
  const navigate = useNavigate();
  const [invitation] = useState(() => decodeURIComponent(location.hash.slice(1)));
  const form = useForm({ resolver: zodResolver(shape), defaultValues: { invitation, full_name: "", password: "" } });
  const { errors, isSubmitting } = form.formState;

  const submit = form.handleSubmit(async values => {
    try {
      const { data, error } = await client.POST("/api/v1/auth/register", { body: { ...values, use_cookie: true } });
      if (error) throw error;
      openSession(data);
      await navigate({ to: "/" });
    } catch (problem) {
      showProblem(form, problem);
    }
  });

  return (
    <Door title={m.join.title} text={m.join.text}>
      <form onSubmit={event => void submit(event)} noValidate>
        <Stack>
          {errors.root && (
            <Alert color="red" role="alert">
              {errors.root.message}
            </Alert>
          )}
          <TextInput
            label={m.join.invitation}
            error={errors.invitation?.message}
            autoComplete="off"
            {...form.register("invitation")}
          />
          <TextInput
            label={m.join.name}
            autoComplete="name"
            autoFocus
            error={errors.full_name?.message}
            {...form.register("full_name")}
          />
          <PasswordInput
            label={m.signIn.password}
            description={m.join.passwordHint}
            autoComplete="new-password"
            visibilityToggleButtonProps={{ "aria-label": m.signIn.show }}
            error={errors.password?.message}
            {...form.register("password")}
          />
          <Button type="submit" size="md" loading={isSubmitting}>
            {m.join.submit}
          </Button>
        </Stack>
      </form>
    </Door>
  );
}

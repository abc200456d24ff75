<?php

namespace SupportAssistant\Tests;

use WHMCS\Module\Addon\Supportassistant\Access;
use WHMCS\Module\Addon\Supportassistant\Panel\PanelActions;
use WHMCS\Module\Addon\Supportassistant\Panel\PanelView;
use WHMCS\Module\Addon\Supportassistant\Panel\Placeholder;
use WHMCS\Module\Addon\Supportassistant\Settings;

/** What the ticket page gets. */
final class PanelTest extends AddonTestCase
{
    private const ROUTE = '/api/v1/addon/tickets/1/panel';

    private function panel(): array
    {
        $_GET = ['ticket' => '1', 'pass' => Access::passTo(1)];
        return PanelActions::run('panel')[1];
    }

    public function test_the_placeholder_names_no_address_and_no_secret(): void
    {
        $this->panel();
        $html = Placeholder::html(1);
        self::assertStringContainsString('id="supportassistant"', $html);
        foreach ([$this->api->url, 'sak_', 'whsec_', 'eyJ'] as $secret) {
            self::assertStringNotContainsString($secret, $html);
        }
    }

    public function test_roles_departments_and_missing_settings_keep_it_away(): void
    {
        Settings::save(['roles' => '2']);
        self::assertSame('', Placeholder::html(1));
        Settings::save(['roles' => '']);
        self::assertNotSame('', Placeholder::html(1));
        $_SESSION = [];
        self::assertSame('', Placeholder::html(1));
        $_SESSION = ['adminid' => 1];
        Settings::save(['integration_key' => '']);
        self::assertSame('', Placeholder::html(1));
    }

    public function test_a_ticket_whose_page_whmcs_has_not_shown_is_not_told_of(): void
    {
        self::assertStringContainsString(Access::passTo(1), Placeholder::html(1));
        foreach ([['1', ''], ['2', Access::passTo(1)]] as [$ticket, $pass]) {
            $_GET = ['ticket' => $ticket, 'pass' => $pass];
            self::assertSame(403, PanelActions::run('panel')[0]);
        }
        $pass = Access::passTo(1);
        $_SESSION = ['adminid' => 2];
        $_GET = ['ticket' => '1', 'pass' => $pass];
        self::assertSame(403, PanelActions::run('panel')[0]);
        self::assertSame([], $this->api->asked(self::ROUTE));
    }

    public function test_only_what_the_panel_shows_reaches_the_browser(): void
    {
        $this->api->answers([self::ROUTE => FakeApi::json([
            'state' => 'ready', 'outdated' => true, 'surprise' => 'x', 'insert' => 'Hi', 'reply' => [
                'id' => 7, 'draft' => '<script>', 'model' => 'secret-model', 'prompt_version_id' => 3,
                'confidence' => ['score' => 67.8, 'level' => 'medium', 'breakdown' => ['kb_similarity' => '0.5']],
                'sources' => [['source' => 'examples', 'title' => ['no'], 'excerpt' => 'e', 'document_id' => 9]],
                'citations' => [
                    ['support' => 'model-only', 'sources' => []], ['support' => 'sources', 'sources' => [0]], 'broken',
                    ['support' => 'sources', 'sources' => [0]],
                ],
            ],
        ])]);
        $panel = $this->panel();
        self::assertSame(['ready', true, '<script>', 'Hi'], [
            $panel['state'], $panel['outdated'], $panel['reply']['draft'], $panel['reply']['insert'],
        ]);
        self::assertSame(
            [67.8, 0.0, ['source' => 'examples', 'title' => '', 'excerpt' => 'e', 'score' => 0.0, 'carries' => '2, 3']],
            [$panel['reply']['score'], $panel['reply']['breakdown']['kb_similarity'], $panel['reply']['sources'][0]]
        );
        self::assertSame('1', $panel['reply']['unsupported']);
        self::assertDoesNotMatchRegularExpression('/surprise|secret-model|prompt|document_id/', json_encode($panel));
    }

    public function test_whatever_goes_wrong_is_one_sentence_for_the_agent(): void
    {
        foreach ([['status' => 500, 'body' => '{}'], ['status' => 200, 'body' => '<h1>?</h1>']] as $answer) {
            $this->api->answers([self::ROUTE => $answer]);
            self::assertSame('unreachable', $this->panel()['state']);
        }
        $this->connect('http://127.0.0.1:9');
        self::assertSame('unreachable', $this->panel()['state']);
        self::assertStringContainsString('You can reply as always', $this->panel()['message']);
    }

    public function test_a_token_is_asked_for_once_and_again_when_it_is_refused(): void
    {
        $this->panel();
        $this->panel();
        self::assertCount(1, $this->api->asked('/api/v1/auth/integration-token'));
        $this->api->answers([self::ROUTE => FakeApi::json([], 401)]);
        $this->panel();
        self::assertCount(2, $this->api->asked('/api/v1/auth/integration-token'));
        $asked = json_decode($this->api->asked('/api/v1/auth/integration-token')[0]['body'], true);
        self::assertSame(1, $asked['whmcs_admin_id']);
        self::assertNotSame('', $asked['whmcs_admin_name']);
    }

    public function test_posted_text_is_decoded_once(): void
    {
        $_POST = ['reply' => '7', 'hint' => 'say &quot;yes&quot; &amp;amp;'];
        self::assertSame([200, ['done' => true]], PanelActions::run('regenerate'));
        $asked = $this->api->asked('/api/v1/addon/replies/7/regenerate')[0];
        self::assertSame(['hint' => 'say "yes" &amp;'], json_decode($asked['body'], true));
    }

    public function test_a_colleague_who_was_faster_is_told_in_the_assistants_words(): void
    {
        $conflict = FakeApi::json(['detail' => 'Already approved.'], 409);
        $this->api->answers(['/api/v1/addon/replies/7/reject' => $conflict]);
        $_POST = ['reply' => '7', 'reason' => '<b>'];
        self::assertSame([409, ['error' => 'Already approved.']], PanelActions::run('reject'));
        $asked = $this->api->asked('/api/v1/addon/replies/7/reject')[0];
        self::assertSame('other', json_decode($asked['body'], true)['reason']);
    }

    public function test_the_mode_is_one_of_four_and_an_unknown_probability_stays_unknown(): void
    {
        $shown = static function (array $reply): array {
            $panel = PanelView::of(['state' => 'ready', 'reply' => $reply]);
            return [$panel['reply']['mode'], $panel['reply']['mode_reason'], $panel['reply']['send']];
        };
        self::assertSame(['partial', 'Near.', 0.72], $shown([
            'answer_mode' => 'partial', 'answer_reason' => 'Near.', 'confidence' => ['send_probability' => 0.72],
        ]));
        $unknown = ['answer_mode' => 'sing', 'confidence' => ['send_probability' => null]];
        self::assertSame(['', '', null], $shown($unknown));
    }
}

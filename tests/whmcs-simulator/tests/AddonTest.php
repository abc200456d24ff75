<?php

namespace WhmcsSimulator\Tests;

/** What an addon finds around it. */
final class AddonTest extends SimulatorTestCase
{
    private Browser $browser;

    protected function setUp(): void
    {
        parent::setUp();
        $this->browser = new Browser($this->server->url);
        $this->browser->signIn('sam');
    }

    private function activate(array $roles = [1]): void
    {
        $this->sim('POST addon', ['module' => 'hook_recorder', 'active' => true, 'access' => $roles]);
    }

    public function test_activating_by_hand_runs_the_addons_own_function_and_keeps_the_defaults(): void
    {
        $this->browser->open('/admin/configaddonmods.php');
        $page = $this->browser->post('/admin/configaddonmods.php', ['module' => 'hook_recorder', 'sub' => 'activate']);
        self::assertSame('Recording', $page->evaluate("normalize-space(//div[contains(@class,'alert-info')])"));
        self::assertSame('Hello', $page->evaluate("string(//input[@name='fields[greeting]']/@value)"));
        $page = $this->browser->post('/admin/configaddonmods.php', [
            'module' => 'hook_recorder', 'sub' => 'save', 'fields' => ['greeting' => 'Hi "there"'], 'access' => ['1'],
        ]);
        self::assertSame('Hi "there"', $page->evaluate("string(//input[@name='fields[greeting]']/@value)"));
        $page = $this->browser->open('/admin/addonmodules.php?module=hook_recorder');
        self::assertSame('What was recorded', $page->evaluate("string(//h2[@id='recorder'])"));
    }

    public function test_a_failed_activation_activates_nothing(): void
    {
        $this->database()->exec('CREATE TABLE mod_hook_recorder (id integer)');
        $answer = $this->sim('POST addon', ['module' => 'hook_recorder', 'active' => true]);
        self::assertSame(['error', false], [$answer['status'], $answer['active']]);
    }

    public function test_an_addon_can_throw_the_page_away_and_answer_json(): void
    {
        $this->activate();
        $this->browser->open('/admin/addonmodules.php?module=hook_recorder');
        $this->browser->post('/admin/addonmodules.php?module=hook_recorder&ajax=1', ['json' => '{"a":"<b>"}']);
        $answer = json_decode($this->browser->page, true);
        self::assertSame('{&quot;a&quot;:&quot;&lt;b&gt;&quot;}', $answer['posted']);
        self::assertSame(
            ['greeting' => 'Hello', 'modulelink' => 'addonmodules.php?module=hook_recorder'],
            $answer['settings']
        );
        self::assertSame([1, 'Sam Staff'], [$answer['session_adminid'], $answer['full_name']]);
        self::assertSame([true, false], [$answer['may_view'], $answer['may_fly']]);
        self::assertSame(['pässword', true], [$answer['decrypted'], $answer['encrypted_differs']]);
        self::assertSame('Fixture Hosting', $answer['company']);
        self::assertSame('Mail isn&#039;t arriving', $answer['local']['subject']);
        self::assertSame(['result' => 'error', 'message' => 'Ticket ID Not Found'], $answer['local_error']);
    }

    public function test_the_module_log_scrubs_what_it_was_told_to(): void
    {
        $this->activate();
        $this->browser->open('/admin/addonmodules.php?module=hook_recorder');
        $this->browser->post('/admin/addonmodules.php?module=hook_recorder&ajax=1', []);
        self::assertSame('key=***', $this->sim('GET logs')['modules'][0]['request']);
    }

    public function test_a_post_without_the_sessions_token_is_refused(): void
    {
        $this->activate();
        $this->browser->post('/admin/addonmodules.php?module=hook_recorder&ajax=1', ['token' => 'forged']);
        self::assertSame(403, $this->browser->status);
        self::assertStringContainsString('Invalid Token', $this->browser->page);
    }

    public function test_only_the_roles_with_access_may_open_the_addon(): void
    {
        $this->activate([1]);
        $other = new Browser($this->server->url);
        $other->signIn('alex');
        $other->open('/admin/addonmodules.php?module=hook_recorder');
        self::assertSame(403, $other->status);
        self::assertStringContainsString('Access Denied', $other->page);
    }

    public function test_the_ticket_page_prints_what_the_hooks_return_in_order_above_the_tabs(): void
    {
        $this->activate();
        $page = $this->browser->open('/admin/supporttickets.php?action=view&id=1');
        $boxes = $page->query("//div[@class='addon-html-output-container']/p");
        self::assertSame('panel of ticket 1', $boxes->item(0)->textContent);
        self::assertSame('second', $boxes->item(1)->getAttribute('id'));
        $tabs = "//ul[contains(@class,'admin-tabs')]";
        self::assertSame(2.0, $page->evaluate("count($tabs/preceding::div[@class='addon-html-output-container'])"));
        self::assertStringContainsString('<!-- footer of supporttickets -->', $this->browser->page);
    }

    public function test_every_admin_page_tells_its_hook_which_addons_the_admin_may_open(): void
    {
        $this->activate();
        $this->browser->open('/admin/supporttickets.php');
        $query = "SELECT vars FROM mod_hook_recorder WHERE point = 'AdminAreaPage' ORDER BY id DESC";
        $vars = json_decode($this->database()->query($query)->fetchColumn(), true);
        self::assertSame(['hook_recorder' => 'Hook Recorder'], $vars['addon_modules']);
        self::assertSame(['supporttickets', 'sam', 1], [$vars['filename'], $vars['admin_username'], $vars['adminid']]);
    }
}

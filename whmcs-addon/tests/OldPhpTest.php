<?php

namespace SupportAssistant\Tests;

use PhpParser\Lexer\Emulative;
use PhpParser\NodeTraverser;
use PhpParser\Parser\Php7;
use PHPUnit\Framework\TestCase;

require_once 'PhpParser/autoload.php';

/**
 * WHMCS 8 runs on PHP 7.4. Nobody has that any more to test with, so the syntax itself is read: the lexer refuses what
 * 7.4 has no words for, the visitor what the parser accepts out of kindness.
 */
final class OldPhpTest extends TestCase
{
    public function test_every_file_of_the_addon_is_php_7_4(): void
    {
        $files = self::files();
        self::assertGreaterThan(15, count($files));
        foreach ($files as $file) {
            self::assertSame([], self::newer((string) file_get_contents($file)), $file);
        }
    }

    /** @dataProvider newerSyntax */
    public function test_the_gate_sees_what_7_4_does_not_have(string $code): void
    {
        self::assertNotSame([], self::newer('<?php ' . $code));
    }

    public function newerSyntax(): array
    {
        return [
            ['$x = match (1) { 1 => 2 };'], ['enum A { case B; }'], ['class A { public readonly int $a; }'],
            ['class A { public function __construct(private int $a) {} }'], ['function f(int|string $a) {}'],
            ['$a?->b();'], ['f(a: 1);'], ['#[A] class B {}'], ['function f(): static {}'], ['function f(mixed $a) {}'],
            ['try {} catch (E) {}'], ['$f = strlen(...);'], ['$c = $o::class;'],
            ['function f($a, $b,) {}'], ['str_contains("a", "b");'],
        ];
    }

    public function test_every_file_fits_the_house(): void
    {
        foreach (self::files() as $file) {
            $code = (string) file_get_contents($file);
            self::assertLessThan(300, substr_count($code, "\n"), $file);
            self::assertStringStartsWith('<?php', $code, $file);
            self::assertStringNotContainsString('?' . '>', substr($code, -3), $file);
        }
    }

    /** @return string[] */
    private static function files(): array
    {
        $all = new \RecursiveIteratorIterator(new \RecursiveDirectoryIterator(dirname(__DIR__) . '/modules'));
        return array_keys(iterator_to_array(new \RegexIterator($all, '/\.php$/')));
    }

    /** @return string[] what is newer than PHP 7.4 */
    private static function newer(string $code): array
    {
        $parser = new Php7(new Emulative(['phpVersion' => '7.4']));
        try {
            $tree = $parser->parse($code);
        } catch (\PhpParser\Error $error) {
            return [$error->getMessage()];
        }
        // The parser does not tell: a comma after the last parameter is PHP 8.0.
        if (preg_match('/function\s*\w*\s*\([^()]*,\s*\)/', $code)) {
            return ['A comma after the last parameter'];
        }
        $visitor = new NewerSyntax();
        $traverser = new NodeTraverser();
        $traverser->addVisitor($visitor);
        $traverser->traverse($tree);
        return $visitor->found;
    }
}

<?php

namespace SupportAssistant\Tests;

use PHPUnit\Framework\TestCase;

/** `./dev addon`: whoever builds it anywhere gets the same bytes, and unpacking them touches one folder of WHMCS. */
final class PackageTest extends TestCase
{
    private const ADDON = 'modules/addons/supportassistant/';

    /** @var string[] */
    private $clones = [];

    protected function tearDown(): void
    {
        foreach ($this->clones as $clone) {
            self::remove($clone);
        }
    }

    public function test_two_clones_of_any_age_and_mode_give_the_same_bytes(): void
    {
        $first = file_get_contents($this->build($this->clone('sort', 0644, 1700000000)));
        $second = file_get_contents($this->build($this->clone('rsort', 0600, 1500000001)));
        self::assertSame(hash('sha256', (string) $first), hash('sha256', (string) $second));
    }

    public function test_the_zip_holds_the_addon_as_it_is_and_nothing_else(): void
    {
        $zip = new \PharData($this->build($this->clone('sort', 0644, 1700000000)));
        $packed = [];
        foreach (new \RecursiveIteratorIterator($zip) as $file) {
            $name = explode('.zip/', $file->getPathname(), 2)[1];
            $packed[$name] = hash('sha256', $file->getContent());
        }
        $expected = [];
        foreach (self::files(dirname(__DIR__) . '/' . self::ADDON) as $name) {
            $expected[self::ADDON . $name] = hash_file('sha256', dirname(__DIR__) . '/' . self::ADDON . $name);
        }
        ksort($packed);
        ksort($expected);
        self::assertSame($expected, $packed);
        self::assertArrayHasKey(self::ADDON . 'supportassistant.php', $packed);
    }

    /** What building needs, as a checkout lays it down; its files come in this order, with this mode and age. */
    private function clone(string $sort, int $mode, int $age): string
    {
        $root = dirname(__DIR__, 2);
        $clone = sys_get_temp_dir() . '/clone-' . bin2hex(random_bytes(6));
        $this->clones[] = $clone;
        foreach (['.dev', 'whmcs-addon/modules'] as $folder) {
            $names = array_filter(self::files("$root/$folder"), static function (string $name): bool {
                return strpos($name, 'node_modules/') !== 0;
            });
            $sort($names);
            foreach ($names as $name) {
                $target = "$clone/$folder/$name";
                is_dir(dirname($target)) || mkdir(dirname($target), 0755, true);
                copy("$root/$folder/$name", $target);
                chmod($target, $mode);
                touch($target, $age);
            }
        }
        return $clone;
    }

    /** @return string the zip's path */
    private function build(string $clone): string
    {
        exec('node ' . escapeshellarg("$clone/.dev/dev.mjs") . ' addon 2>&1', $said, $code);
        self::assertSame(0, $code, implode("\n", $said));
        $zips = (array) glob("$clone/artifacts/*.zip");
        self::assertCount(1, $zips);
        return $zips[0];
    }

    /** @return string[] relative paths */
    private static function files(string $folder): array
    {
        $folder = rtrim($folder, '/');
        $all = new \RecursiveIteratorIterator(
            new \RecursiveDirectoryIterator($folder, \FilesystemIterator::SKIP_DOTS)
        );
        return array_map(static function (\SplFileInfo $file) use ($folder): string {
            return substr($file->getPathname(), strlen($folder) + 1);
        }, array_values(iterator_to_array($all)));
    }

    private static function remove(string $folder): void
    {
        exec('rm -rf ' . escapeshellarg($folder));
    }
}

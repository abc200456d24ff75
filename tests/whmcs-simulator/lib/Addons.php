<?php

namespace WhmcsSimulator;

use WHMCS\Config\Setting;
use WHMCS\Database\Capsule;

/** Addon modules: found in one folder, active when activated, their hook files loaded with every request. */
final class Addons
{
    /** @return string[] names of the modules that lie in the folder */
    public static function installed(): array
    {
        $names = array_map('basename', glob(Environment::addonsDir() . '/*', GLOB_ONLYDIR));
        return array_values(array_filter($names, static function (string $name): bool {
            return preg_match('/^[a-z][a-z0-9_]*$/', $name) && is_file(self::mainFile($name));
        }));
    }

    /** @return string[] */
    public static function active(): array
    {
        return array_filter(explode(',', (string) Setting::getValue('ActiveAddonModules')));
    }

    public static function loadHooks(): void
    {
        foreach (self::active() as $name) {
            $file = Environment::addonsDir() . "/$name/hooks.php";
            if (is_file($file)) {
                require_once $file;
            }
        }
    }

    /** @return array{status: string, description: string} what the module's own function answered */
    public static function activate(string $name): array
    {
        $answer = self::call($name, 'activate') ?? ['status' => 'success', 'description' => ''];
        if ($answer['status'] !== 'error') {
            self::remember(array_unique(array_merge(self::active(), [$name])));
            $config = self::config($name);
            self::save($name, ['version' => (string) $config['version']]);
            foreach ($config['fields'] ?? [] as $key => $field) {
                self::save($name, [$key => (string) ($field['Default'] ?? '')]);
            }
        }
        return $answer;
    }

    /** @return array{status: string, description: string} */
    public static function deactivate(string $name): array
    {
        $answer = self::call($name, 'deactivate') ?? ['status' => 'success', 'description' => ''];
        self::remember(array_diff(self::active(), [$name]));
        Capsule::table('tbladdonmodules')->where('module', $name)->delete();
        return $answer;
    }

    /** @param array<string, string> $settings encoded, as everything that was posted; "access" lists role ids */
    public static function save(string $name, array $settings): void
    {
        foreach ($settings as $setting => $value) {
            Capsule::table('tbladdonmodules')
                ->updateOrInsert(['module' => $name, 'setting' => $setting], ['value' => $value]);
        }
    }

    /** @return array<string, string> */
    public static function settings(string $name): array
    {
        return Capsule::table('tbladdonmodules')->where('module', $name)->pluck('value', 'setting')->all();
    }

    /** @return array<string, mixed> */
    public static function config(string $name): array
    {
        return self::call($name, 'config');
    }

    /** @return array<string, string> name and title of the active addons that the admin's role may open */
    public static function openTo(object $admin): array
    {
        $open = [];
        foreach (self::active() as $name) {
            if (in_array((string) $admin->roleid, explode(',', self::settings($name)['access'] ?? ''), true)) {
                $open[$name] = self::config($name)['name'];
            }
        }
        return $open;
    }

    /** The $vars of _output, _sidebar and _upgrade. */
    public static function vars(string $name): array
    {
        $_ADDONLANG = [];
        $file = Environment::addonsDir() . "/$name/lang/english.php";
        if (is_file($file)) {
            require $file;
        }
        return self::settings($name) + ['modulelink' => "addonmodules.php?module=$name", '_lang' => $_ADDONLANG];
    }

    /** @return mixed null when the module has no such function */
    public static function call(string $name, string $function, array $arguments = [])
    {
        if (!in_array($name, self::installed(), true)) {
            throw new \InvalidArgumentException("No addon module of this name: $name");
        }
        require_once self::mainFile($name);
        $callable = $name . '_' . $function;
        return is_callable($callable) ? $callable(...$arguments) : null;
    }

    /** The folder whose name in StudlyCaps is this part of a class name; autoloading goes by it. */
    public static function folderOfClass(string $studly): string
    {
        foreach (self::installed() as $name) {
            if (str_replace('_', '', ucwords($name, '_')) === $studly) {
                return Environment::addonsDir() . '/' . $name;
            }
        }
        return Environment::addonsDir() . '/' . strtolower($studly);
    }

    private static function mainFile(string $name): string
    {
        return Environment::addonsDir() . "/$name/$name.php";
    }

    private static function remember(array $names): void
    {
        Setting::setValue('ActiveAddonModules', implode(',', $names));
    }
}

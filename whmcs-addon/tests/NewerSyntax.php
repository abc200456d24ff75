<?php

namespace SupportAssistant\Tests;

use PhpParser\Node;
use PhpParser\NodeVisitorAbstract;

/** Collects what the parser understands and PHP 7.4 does not. */
final class NewerSyntax extends NodeVisitorAbstract
{
    private const CLASSES = [
        Node\UnionType::class, Node\IntersectionType::class, Node\Expr\NullsafeMethodCall::class,
        Node\Expr\NullsafePropertyFetch::class, Node\AttributeGroup::class, Node\Expr\Match_::class,
        Node\Stmt\Enum_::class, Node\VariadicPlaceholder::class, Node\Expr\Throw_::class,
    ];

    private const FUNCTIONS = [
        'str_contains', 'str_starts_with', 'str_ends_with', 'get_debug_type', 'array_is_list', 'array_find',
        'json_validate', 'mb_str_pad', 'fdiv', 'preg_last_error_msg',
    ];

    /** @var string[] */
    public $found = [];

    public function enterNode(Node $node)
    {
        if (in_array(get_class($node), self::CLASSES, true) || self::isNewInDetail($node)) {
            $this->found[] = $node->getType() . ' at line ' . $node->getStartLine();
        }
        return null;
    }

    private static function isNewInDetail(Node $node): bool
    {
        if ($node instanceof Node\Param) {
            return $node->flags !== 0 || self::isNewType($node->type);
        }
        if ($node instanceof Node\Arg) {
            return $node->name !== null;
        }
        if ($node instanceof Node\Stmt\Catch_) {
            return $node->var === null;
        }
        if ($node instanceof Node\FunctionLike) {
            return self::isNewType($node->getReturnType())
                || ($node->getReturnType() instanceof Node\Name && (string) $node->getReturnType() === 'static');
        }
        if ($node instanceof Node\Expr\ClassConstFetch) {
            return !($node->class instanceof Node\Name) && (string) $node->name === 'class';
        }
        return $node instanceof Node\Expr\FuncCall && $node->name instanceof Node\Name
            && in_array(strtolower((string) $node->name), self::FUNCTIONS, true);
    }

    /** @param Node|null $type */
    private static function isNewType($type): bool
    {
        $new = ['mixed', 'never', 'null', 'false', 'true'];
        return $type instanceof Node\Identifier && in_array((string) $type, $new, true);
    }
}
